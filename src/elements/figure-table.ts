import {register} from '../base/register.ts';
import {FigureTable} from './figure-table/figure-table.ts';

register('figure-table', FigureTable);
