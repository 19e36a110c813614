import {register} from '../base/register.ts';
import {CustomsStatGrid} from './customs-stat-grid/customs-stat-grid.ts';

register('customs-stat-grid', CustomsStatGrid);
