import * as stories from '../../stories/policy-list.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
