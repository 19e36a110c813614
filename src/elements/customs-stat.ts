import {register} from '../base/register.ts';
import {CustomsStat} from './customs-stat/customs-stat.ts';

register('customs-stat', CustomsStat);
