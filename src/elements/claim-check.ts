import {define} from '../base/define.ts';
import {ClaimCheck} from './claim-check/claim-check.ts';

define('claim-check', ClaimCheck);
