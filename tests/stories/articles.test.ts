import * as stories from '../../stories/articles.stories.ts';
import {testStories} from './test-stories.ts';

// An article has a language of its own, whatever the toolbar says.
testStories(stories, ['en']);
