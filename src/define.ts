import './elements/customs-stat.ts';
import './elements/trade-growth-chart.ts';
import './elements/policy-list.ts';
import './elements/customs-stat-grid.ts';
import './elements/figure-table.ts';
