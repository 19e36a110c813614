import {expect} from '@open-wc/testing';
import {provePhraseOnPage} from '../../../src/briefing/proof/on-page.ts';
import type {Context} from '../../../src/briefing/types.ts';

const page = `Exports increased in 2023 by 730%, 180% and 1,520%, respectively.
  We found more than\u00a030,000 batches for   seven
  consecutive years. The rest took seven consecutive years, and 130,000 batches. Over the past 46 years; over the past 46 years.
  海关监管货运量27.3亿吨。`;

describe('a phrase on its page', () => {
  const rows: [phrase: string, context: Context | undefined, exact: number, proved: boolean][] = [
    ['730%', undefined, 1, true],
    ['more than 30,000 batches', undefined, 1, true],
    ['30,000 batches', undefined, 1, true],
    ['520%', undefined, 0, false],
    ['30%', undefined, 0, false],
    ['seven consecutive years', undefined, 2, false],
    ['seven consecutive years', {before: 'batches for'}, 1, true],
    ['seven consecutive years', {after: ', and'}, 1, true],
    ['seven consecutive years', {before: 'took', after: '.'}, 0, false],
    ['Over the past 46 years', undefined, 1, false],
    ['Over the past 46 years', {after: '; over'}, 1, true],
    ['27.3亿吨', undefined, 1, true],
    ['亿吨', {before: '27.3'}, 1, true],
    ['“new trio”', undefined, 0, false],
    ['', undefined, 0, false],
  ];
  for (const [phrase, context, exact, proved] of rows) {
    it(`“${phrase}”${context ? ` in ${JSON.stringify(context)}` : ''} ${proved ? 'is' : 'is not'} proved`, () => {
      const found = provePhraseOnPage(phrase, context, page);
      expect([found.exact, found.proved]).to.deep.equal([exact, proved]);
    });
  }
});
