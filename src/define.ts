import './elements/customs-stat.ts';
import './elements/trade-growth-chart.ts';
import './elements/policy-list.ts';
