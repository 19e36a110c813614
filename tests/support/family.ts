/** Every element, with the attributes that it needs to draw something of the built-in briefing. */
export const FAMILY: Readonly<Record<string, string>> = {
  'customs-stat': 'figure="customs-revenue"',
  'customs-stat-grid': 'theme-id="border-security"',
  'trade-growth-chart': '',
  'trade-trend-chart': '',
  'policy-list': '',
  'reform-timeline': '',
  'briefing-speakers': '',
  'briefing-source': 'figure="customs-revenue"',
  'claim-check': 'claim="trade-average-increase"',
  'figure-table': '',
};

export const TAGS: readonly string[] = Object.keys(FAMILY);

export const FALLBACK = 'as the author put it';

/** Markup of every element, with a fallback of a few words. */
export const everyElement = (more = ''): string =>
  TAGS.map((tag) => `<${tag} ${FAMILY[tag]} ${more}>${FALLBACK}</${tag}>`).join('\n');

/** What a reader finds in each figure, whatever the page around it does. */
export const READ: Readonly<Record<string, readonly string[]>> = {
  'customs-stat': ['1.05', 'trillion yuan', 'about $145.3 billion', 'Zhao Zenglian'],
  'customs-stat-grid': ['29,000', '30,000 batches', '37,000', 'Zhao Zenglian'],
  'trade-growth-chart': ['+730%', '+180%', '+1,520%', 'Zhao Zenglian'],
  'trade-trend-chart': ['2012', '2023', '41.76'],
  'policy-list': ['209', '227'],
  'reform-timeline': ['2012', '2024'],
  'briefing-speakers': ['Zhao Zenglian', 'vice minister'],
  'briefing-source': ['1.05 trillion yuan', 'First half of 2024'],
  'claim-check': ['1.6 trillion'],
  'figure-table': ['1.05', 'trillion', '3,000'],
};
