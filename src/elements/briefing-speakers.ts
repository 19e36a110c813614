import {register} from '../base/register.ts';
import {BriefingSpeakers} from './briefing-speakers/briefing-speakers.ts';

register('briefing-speakers', BriefingSpeakers);
