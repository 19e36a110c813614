import {register} from '../base/register.ts';
import {ReformTimeline} from './reform-timeline/reform-timeline.ts';

register('reform-timeline', ReformTimeline);
