import * as honestCharts from '../../stories/foundations/honest-charts.stories.ts';
import * as languages from '../../stories/foundations/languages.stories.ts';
import * as numbers from '../../stories/foundations/numbers.stories.ts';
import * as own from '../../stories/foundations/own-briefing.stories.ts';
import * as start from '../../stories/foundations/start.stories.ts';
import * as theming from '../../stories/foundations/theming.stories.ts';
import {testStories} from './test-stories.ts';

for (const stories of [start, honestCharts, theming, numbers, languages, own]) testStories(stories);
