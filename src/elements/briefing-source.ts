import {register} from '../base/register.ts';
import {BriefingSource} from './briefing-source/briefing-source.ts';

register('briefing-source', BriefingSource);
