import * as stories from '../../stories/briefing-speakers.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
