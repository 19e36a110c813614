/** Tags that the library knows. A page pays only for those it uses. */
const TAGS = new Set([
  'customs-stat',
  'trade-growth-chart',
  'policy-list',
  'customs-stat-grid',
  'figure-table',
  'reform-timeline',
  'briefing-speakers',
  'briefing-source',
  'trade-trend-chart',
  'claim-check',
]);
const seen = new Set<string>();

function find(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll([...TAGS].join())) {
    const tag = element.localName;
    if (seen.has(tag)) continue;
    seen.add(tag);
    // Relative to this file, so that it works from any address. Not `new URL(…)`, which bundlers take for an asset.
    void import(/* @vite-ignore */ `./elements/${tag}.js`);
  }
}

find(document);
new MutationObserver(() => find(document)).observe(document, {childList: true, subtree: true});
