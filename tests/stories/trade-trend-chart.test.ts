import * as stories from '../../stories/trade-trend-chart.stories.ts';
import {testStories} from './test-stories.ts';

testStories(stories);
