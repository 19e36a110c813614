import '../../../../dist/elements/trade-growth-chart.js';
import {takenOver} from './taken-over.js';

export const mount = takenOver;
