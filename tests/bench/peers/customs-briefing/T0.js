import '../../../../dist/elements/customs-stat.js';
import {place} from './place.js';

/** A single number of the built-in briefing, with label, period, speaker and page. */
export const mount = (container) => place(container, 'customs-stat', {figure: 'lithium-battery-exports'});
