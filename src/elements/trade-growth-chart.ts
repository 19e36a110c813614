import {register} from '../base/register.ts';
import {TradeGrowthChart} from './trade-growth-chart/trade-growth-chart.ts';

register('trade-growth-chart', TradeGrowthChart);
