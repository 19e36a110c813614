import {define} from '../base/define.ts';
import {TradeTrendChart} from './trade-trend-chart/trade-trend-chart.ts';

define('trade-trend-chart', TradeTrendChart);
