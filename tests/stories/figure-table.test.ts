import * as stories from '../../stories/figure-table.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
