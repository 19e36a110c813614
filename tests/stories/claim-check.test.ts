import * as stories from '../../stories/claim-check.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
