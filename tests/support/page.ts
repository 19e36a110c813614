/** A page of an article; the empty icon keeps the browser from asking for one. */
export const html = (
  body: string,
  {lang = 'en', head = ''}: {readonly lang?: string; readonly head?: string} = {},
): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The figures that every package test looks for. */
export const FIGURES = `
  <customs-stat figure="customs-revenue">more than a trillion yuan</customs-stat>
  <p>Officers opened <customs-stat figure="smuggling-cases" variant="inline">over 3,000 cases</customs-stat>.</p>
  <trade-growth-chart></trade-growth-chart>
  <policy-list></policy-list>`;
