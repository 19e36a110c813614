import {define} from '../base/define.ts';
import {CustomsStat} from './customs-stat/customs-stat.ts';

define('customs-stat', CustomsStat);
