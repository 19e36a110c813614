import '../../../../dist/elements/trade-growth-chart.js';
import {place} from './place.js';

/** The same three values as the harness has, from the built-in briefing. */
export const mount = (container) => place(container, 'trade-growth-chart', {});
