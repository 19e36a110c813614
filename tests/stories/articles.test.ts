import * as stories from '../../stories/articles.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
