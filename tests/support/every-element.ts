/** Every element, in the states in which its drawing differs. */
export const EVERY_ELEMENT: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['customs-stat', {figure: 'customs-revenue'}],
  ['customs-stat', {figure: 'smuggling-value', variant: 'hero'}],
  ['customs-stat', {figure: 'smuggling-cases', variant: 'inline'}],
  ['customs-stat-grid', {}],
  ['trade-growth-chart', {}],
  ['trade-growth-chart', {measure: 'multiple'}],
  ['trade-growth-chart', {measure: 'index'}],
  ['trade-trend-chart', {}],
  ['policy-list', {kind: 'all'}],
  ['policy-list', {view: 'dots'}],
  ['reform-timeline', {}],
  ['briefing-speakers', {}],
  ['briefing-source', {figure: 'customs-revenue'}],
  ['briefing-source', {figure: 'customs-revenue', 'citation-style': 'bibtex'}],
  ['claim-check', {claim: 'trade-average-increase'}],
  ['figure-table', {}],
];
