import type {BriefingElement} from '../../src/index.ts';
import {clear, place} from '../support/element.ts';
import {matchesDrawing} from '../support/snapshot.ts';

/** Markup of each chart whose drawing is held to the saved one. */
const DRAWINGS = [
  '<trade-growth-chart measure="increase"></trade-growth-chart>',
  '<trade-growth-chart measure="multiple"></trade-growth-chart>',
  '<trade-growth-chart measure="index"></trade-growth-chart>',
  '<policy-list view="dots"></policy-list>',
  '<trade-trend-chart></trade-trend-chart>',
  '<trade-trend-chart flow="exports"></trade-trend-chart>',
  '<trade-trend-chart flow="imports"></trade-trend-chart>',
  '<claim-check claim="trade-average-increase"></claim-check>',
  '<claim-check claim="trade-increase"></claim-check>',
  '<claim-check claim="electric-share-of-car-exports"></claim-check>',
];

afterEach(clear);

describe('drawings', () => {
  for (const markup of DRAWINGS) {
    for (const lang of ['en', 'zh-Hans']) {
      const name = `${markup.slice(1, markup.indexOf('>'))} ${lang}`;
      it(`${name} is as it was reviewed`, async () => {
        await matchesDrawing(await place<BriefingElement>(markup, lang), name);
      });
    }
  }
});
