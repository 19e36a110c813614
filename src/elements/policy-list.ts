import {define} from '../base/define.ts';
import {PolicyList} from './policy-list/policy-list.ts';

define('policy-list', PolicyList);
