import * as stories from '../../stories/customs-stat.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
