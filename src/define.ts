import './elements/customs-stat.ts';
import './elements/trade-growth-chart.ts';
import './elements/policy-list.ts';
import './elements/customs-stat-grid.ts';
import './elements/figure-table.ts';
import './elements/reform-timeline.ts';
import './elements/briefing-speakers.ts';
import './elements/briefing-source.ts';
import './elements/trade-trend-chart.ts';
import './elements/claim-check.ts';
import {upgrade} from './embed/safe-form.ts';
import {seek} from './embed/seek.ts';
import {TAGS} from './embed/tags.ts';

// On a server there is no page to look through.
if ('document' in globalThis) {
  seek((element) => {
    upgrade(element);
    return TAGS.includes(element.localName);
  });
}
