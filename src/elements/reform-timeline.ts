import {define} from '../base/define.ts';
import {ReformTimeline} from './reform-timeline/reform-timeline.ts';

define('reform-timeline', ReformTimeline);
