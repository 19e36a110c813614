import * as stories from '../../stories/gallery.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
