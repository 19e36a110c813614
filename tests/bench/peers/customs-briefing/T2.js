import '../../../../dist/elements/trade-trend-chart.js';
import {briefingOf} from './briefing-of.js';
import {place} from './place.js';

export const mount = (container, data) => place(container, 'trade-trend-chart', {}, briefingOf(data));
