import {expect} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, place} from '../support/element.ts';
import {matchesReviewed} from '../support/snapshot.ts';
import {transcript} from '../support/transcript.ts';

/** Each element, and the forms of one that are heard in another way. `first`: the first value that it gives. */
const HEARD: readonly {readonly markup: string; readonly first: Readonly<Record<string, RegExp>>}[] = [
  {
    markup: '<customs-stat figure="customs-revenue"></customs-stat>',
    first: {en: /1\.05 trillion yuan/, 'zh-Hans': /1\.05万亿元/},
  },
  {
    markup: '<customs-stat figure="smuggling-value" variant="hero" heading-level="3"></customs-stat>',
    first: {en: /more than 54 billion yuan/, 'zh-Hans': /超过540亿元/},
  },
  {
    markup: '<p><customs-stat figure="automobile-exports" variant="inline"></customs-stat></p>',
    first: {en: /up 730 percent, to 8\.3 times the 2012 level/, 'zh-Hans': /增长百分之730，为2012年的8\.3倍/},
  },
  {markup: '<customs-stat-grid></customs-stat-grid>', first: {en: /29,000 cases/, 'zh-Hans': /2\.9万例/}},
  {markup: '<trade-growth-chart></trade-growth-chart>', first: {en: /1,520/, 'zh-Hans': /1520/}},
  {
    markup: '<trade-growth-chart measure="multiple"></trade-growth-chart>',
    first: {en: /16\.2 times/, 'zh-Hans': /16\.2倍/},
  },
  {markup: '<trade-growth-chart measure="index"></trade-growth-chart>', first: {en: /1,620/, 'zh-Hans': /1620/}},
  {markup: '<trade-trend-chart></trade-trend-chart>', first: {en: /1\.6 trillion/, 'zh-Hans': /1\.6万亿元/}},
  {
    markup: '<trade-trend-chart flow="exports"></trade-trend-chart>',
    first: {en: /13\.72/, 'zh-Hans': /万亿元/},
  },
  {
    markup: '<claim-check claim="trade-average-increase"></claim-check>',
    first: {en: /1\.6 trillion yuan/, 'zh-Hans': /1\.6万亿元/},
  },
  {markup: '<policy-list></policy-list>', first: {en: /209 measures/, 'zh-Hans': /209条/}},
  {markup: '<policy-list view="dots"></policy-list>', first: {en: /209 measures/, 'zh-Hans': /209条/}},
  {markup: '<reform-timeline></reform-timeline>', first: {en: /2012/, 'zh-Hans': /2012年/}},
  {markup: '<briefing-speakers></briefing-speakers>', first: {en: /Zhao Zenglian/, 'zh-Hans': /赵增连/}},
  {
    markup: '<briefing-source figure="customs-revenue"></briefing-source>',
    first: {en: /1\.05 trillion yuan/, 'zh-Hans': /1\.05/},
  },
  {
    markup: '<figure-table theme-id="border-security"></figure-table>',
    first: {en: /29,000 cases/, 'zh-Hans': /2\.9万例/},
  },
];

/** What a reader must sit through before the first value: words in English, characters in Chinese (1.75 to a word). */
const MOST = {en: 40, 'zh-Hans': 70} as const;

/** What the reader adds of its own: roles, states, places. */
const ITS_OWN =
  /^(end of .*|figure|heading|status|table|rowgroup|row|cell|(row|column)header|button|searchbox)\b|\b(level \d|not pressed|column span \d|sorted in \w+ order|placeholder)\b/g;

/**
 * Of a chart every word counts that is said. A table's head is gone through cell by cell, each with its role and state, so
 * of a table the element's own words count. On a Chinese page the reader's English words are not of the page.
 */
const length = (said: readonly string[], lang: string, ofTable: boolean): number => {
  const phrases = ofTable ? said.map((one) => one.replace(ITS_OWN, '')) : said;
  return lang === 'en'
    ? phrases.join(' ').split(/\s+/).filter(Boolean).length
    : [...phrases.join('').matchAll(/\p{Script=Han}|\d/gu)].length;
};

/** A sign that stands for a word, and an abbreviation. Words quoted from the page and a citation to copy are as printed. */
const MISREAD = /[+−÷×=＝·]|\d[–—]\d|\bpp?\. \d|\d(?:tn|bn|m|T)\b|\d\s?[–-]\s?\d/;
const isPrinted = (phrase: string): boolean => /https?:\/\//.test(phrase);

afterEach(clear);

describe('what a screen reader says', () => {
  for (const {markup, first} of HEARD) {
    for (const lang of ['en', 'zh-Hans'] as const) {
      describe(`${markup} in ${lang}`, () => {
        let phrases: string[] = [];
        beforeEach(async () => {
          // Engines open windows of different widths, and a narrow table has fewer columns.
          const column = `<div style="inline-size: 60rem">${markup}</div>`;
          phrases = await transcript(await place<BriefingElement>(column, lang));
        });

        it('is what was reviewed', async () => {
          await matchesReviewed(
            `${markup.replace(/<\/?p>/g, '').replace(/><.*|[<>]/g, '')} ${lang}`,
            phrases.join('\n'),
          );
        });

        it(`comes to the first value within ${MOST[lang]} ${lang === 'en' ? 'words' : 'characters'}`, () => {
          const at = phrases.findIndex((phrase) => first[lang]!.test(phrase));
          expect(at, phrases.join('\n')).to.be.at.least(0);
          const before = [...phrases.slice(0, at), phrases[at]!.slice(0, first[lang]!.exec(phrases[at]!)!.index)];
          expect(length(before, lang, markup.startsWith('<figure-table')), before.join(' | ')).to.be.at.most(
            MOST[lang],
          );
        });

        it('has no bare sign and no abbreviation of a number', () => {
          for (const phrase of phrases.filter((one) => !isPrinted(one))) expect(phrase).not.to.match(MISREAD);
        });

        it('says its heading once, and no phrase twice in a row', () => {
          const headings = phrases.filter((phrase) => /^heading, .*level \d$/.test(phrase));
          for (const heading of headings) {
            const words = heading.slice('heading, '.length, heading.lastIndexOf(', level'));
            expect(
              phrases.filter((phrase) => phrase.includes(words) && !phrase.startsWith('end of')),
              words,
            ).to.have.length(1);
          }
          const repeated = phrases.filter((phrase, i) => i > 0 && phrase === phrases[i - 1]);
          expect(repeated).to.deep.equal([]);
        });
      });
    }
  }
});
