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
    title: 'Figure',
    fill: async (page) => {
      await search(await canvas(page), page, 'Figure', 'tax revenue');
      await choose(page, 'Look', 'hero');
    },
    says: /1\.05 trillion yuan/,
    keeps: {figure: 'customs-revenue', variant: 'hero'},
  },
  'customs-stat-grid': {
    title: 'Set of figures',
    fill: (page) => choose(page, 'Theme', 'trade-scale'),
    says: /1\.6 trillion yuan/,
    keeps: {themeId: 'trade-scale'},
  },
  'trade-growth-chart': {
    title: 'Growth chart',
    fill: (page) => choose(page, 'Measure', 'multiple'),
    says: /8\.3 times/,
    keeps: {measure: 'multiple'},
  },
  'trade-trend-chart': {
    title: 'Trend chart',
    fill: (page) => choose(page, 'Flow', 'exports'),
    says: /2012/,
    keeps: {flow: 'exports'},
  },
  'policy-list': {
    title: 'Policy list',
    fill: (page) => choose(page, 'What to list', 'platforms'),
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
    title: 'Speakers',
    fill: async (page) => {
      await openPanel(page, 'Place in the page');
      await choose(page, 'Language', 'zh-Hans');
    },
    says: /赵增连/,
    keeps: {lang: 'zh-Hans'},
  },
  'briefing-source': {
    title: 'Source',
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
    title: 'Table of figures',
    fill: (page) => search(page.mainFrame(), page, 'Figures', 'parcels'),
    says: /parcels/i,
    keeps: {},
  },
};
