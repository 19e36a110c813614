import {define} from '../base/define.ts';
import {FigureTable} from './figure-table/figure-table.ts';

define('figure-table', FigureTable);
