import {define} from '../base/define.ts';
import {BriefingSpeakers} from './briefing-speakers/briefing-speakers.ts';

define('briefing-speakers', BriefingSpeakers);
