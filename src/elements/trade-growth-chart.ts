import {define} from '../base/define.ts';
import {TradeGrowthChart} from './trade-growth-chart/trade-growth-chart.ts';

define('trade-growth-chart', TradeGrowthChart);
