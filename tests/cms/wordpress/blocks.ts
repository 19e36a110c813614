/** Each block, and one choice in its form. */
import type {Page} from 'puppeteer-core';
import {canvas, choose, openPanel, search} from './admin.ts';

interface Case {
  readonly title: string;
  /** What the author does in the form. */
  readonly fill: (page: Page) => Promise<void>;
  /** Words that readers find, in every form of the article. */
  readonly says: RegExp;
  /** Attributes that the block keeps. */
  readonly keeps: Readonly<Record<string, string | number>>;
}

export const BLOCKS: Readonly<Record<string, Case>> = {
  'customs-stat': {
    title: 'Customs stat',
    fill: async (page) => {
      await search(await canvas(page), page, 'Figure', 'tax revenue');
      await choose(page, 'Variant', 'hero');
    },
    says: /1\.05 trillion yuan/,
    keeps: {figure: 'customs-revenue', variant: 'hero'},
  },
  'customs-stat-grid': {
    title: 'Customs stat grid',
    fill: (page) => choose(page, 'Theme of the briefing', 'trade-scale'),
    says: /1\.6 trillion yuan/,
    keeps: {themeId: 'trade-scale'},
  },
  'trade-growth-chart': {
    title: 'Trade growth chart',
    fill: (page) => choose(page, 'Measure', 'multiple'),
    says: /8\.3 times/,
    keeps: {measure: 'multiple'},
  },
  'trade-trend-chart': {
    title: 'Trade trend chart',
    fill: (page) => choose(page, 'Flow', 'exports'),
    says: /2012/,
    keeps: {flow: 'exports'},
  },
  'policy-list': {
    title: 'Policy list',
    fill: (page) => choose(page, 'Kind', 'platforms'),
    says: /pilot|zone|port/i,
    keeps: {kind: 'platforms'},
  },
  'reform-timeline': {
    title: 'Reform timeline',
    fill: async (page) => {
      await openPanel(page, 'Place in the page');
      await choose(page, 'Heading level', '3');
    },
    says: /Khunjerab/,
    keeps: {headingLevel: 3},
  },
  'briefing-speakers': {
    title: 'Briefing speakers',
    fill: async (page) => {
      await openPanel(page, 'Place in the page');
      await choose(page, 'Language', 'zh-Hans');
    },
    says: /赵增连/,
    keeps: {lang: 'zh-Hans'},
  },
  'briefing-source': {
    title: 'Briefing source',
    fill: (page) => search(page.mainFrame(), page, 'Figure', 'cases filed and'),
    says: /3,000/,
    keeps: {figure: 'smuggling-cases'},
  },
  'claim-check': {
    title: 'Claim check',
    fill: (page) => search(page.mainFrame(), page, 'Claim', 'largest'),
    says: /seven/i,
    keeps: {claim: 'largest-goods-trader-years'},
  },
  'figure-table': {
    title: 'Figure table',
    fill: (page) => search(page.mainFrame(), page, 'Figures', 'parcels'),
    says: /parcels/i,
    keeps: {},
  },
};
