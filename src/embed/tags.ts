/** Tags that the library knows: what loads or stands in for an element touches nothing else. */
export const TAGS: readonly string[] = [
  'customs-stat',
  'customs-stat-grid',
  'trade-growth-chart',
  'trade-trend-chart',
  'policy-list',
  'reform-timeline',
  'briefing-speakers',
  'briefing-source',
  'claim-check',
  'figure-table',
];
