import {define} from '../base/define.ts';
import {CustomsStatGrid} from './customs-stat-grid/customs-stat-grid.ts';

define('customs-stat-grid', CustomsStatGrid);
