import {register} from '../base/register.ts';
import {TradeTrendChart} from './trade-trend-chart/trade-trend-chart.ts';

register('trade-trend-chart', TradeTrendChart);
