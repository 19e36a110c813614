import '../../../../dist/elements/customs-stat.js';
import {takenOver} from './taken-over.js';

export const mount = takenOver;
