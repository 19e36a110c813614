import * as stories from '../../stories/trade-growth-chart.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
