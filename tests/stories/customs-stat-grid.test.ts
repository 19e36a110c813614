import * as stories from '../../stories/customs-stat-grid.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
