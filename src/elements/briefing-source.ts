import {define} from '../base/define.ts';
import {BriefingSource} from './briefing-source/briefing-source.ts';

define('briefing-source', BriefingSource);
