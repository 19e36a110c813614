/** Years in a briefing have four digits, from 1000 on: so many points and no more. */
export const MOST_POINTS = 9000;

/** A briefing of nothing but the harness's line: its points in the years that they have, or one a year where those are no years. */
export function briefingOf({title, x, y}) {
  const yearly = x.every(Number.isInteger);
  const points = y.slice(0, MOST_POINTS).map((value, i) => ({
    year: yearly ? x[i] : 1000 + i,
    total: Math.round(value * 10) * 1e8,
    basis: 'published',
    url: 'https://example.org/trade',
  }));
  return {
    schema: 1,
    id: 'points',
    title: {en: title},
    date: '2024-07-30',
    publisher: {en: 'A statistics office'},
    language: 'en',
    transcript: {en: 'transcript'},
    pages: [{number: 1, url: 'https://example.org/1', read: 'whole'}],
    people: [{id: 'somebody', role: 'speaker', name: {en: 'Somebody'}, office: {en: 'director'}}],
    themes: [{id: 'trade', label: {en: 'Trade'}}],
    figures: [],
    series: [{id: 'trade', label: {en: title}, unit: 'USD', vintage: {en: 'as first published'}, step: 1e8, points}],
  };
}
