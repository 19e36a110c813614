import * as stories from '../../stories/briefing-source.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
