import * as stories from '../../stories/reform-timeline.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
