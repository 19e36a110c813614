import {register} from '../base/register.ts';
import {PolicyList} from './policy-list/policy-list.ts';

register('policy-list', PolicyList);
