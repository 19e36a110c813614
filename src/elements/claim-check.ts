import {register} from '../base/register.ts';
import {ClaimCheck} from './claim-check/claim-check.ts';

register('claim-check', ClaimCheck);
