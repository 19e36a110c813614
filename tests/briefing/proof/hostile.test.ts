import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {LONGEST_PHRASE} from '../../../src/briefing/proof/fold.ts';
import {proveFigure} from '../../../src/briefing/proof/prove-figure.ts';
import {readPhrase} from '../../../src/briefing/proof/read-phrase.ts';
import type {Quantity} from '../../../src/briefing/types.ts';

const PIECES = [
  ...['1', '0', '9.', ',', '1,000', '-', '−', '+', '(', ')', '/', '%', '$', ' ', '\u00a0', '２', '²', 'É', '\ud83d'],
  ...[
    'more than',
    'of',
    'every 10',
    'average',
    'a',
    'million',
    'one',
    'half',
    'the',
    'second',
    'largest',
    'doubled',
    'times',
    'in 2012',
    'to',
  ],
  ...['亿', '万', '余', '成', '第', '番', '的', '是2012年', '年', '增长', '近', '倍', '分之', '一', '百', '兆'],
];
const phrases = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), {maxLength: 60}).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), {maxLength: 60}).map((parts) => parts.join(' ')),
  fc.string({unit: 'binary', maxLength: LONGEST_PHRASE}),
);
const languages = fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'fr', '', '-', 'constructor');
const figure = builtIn.figures.find((one): one is Quantity => one.kind === 'quantity')!;

describe('words of strangers', () => {
  it('are read without an exception, into finite values at places that exist', function () {
    this.timeout(20_000);
    const property = fc.property(phrases, languages, (words, language) => {
      const reading = readPhrase(words, language);
      for (const {value, step, digits, at} of reading.amounts) {
        expect(Number.isFinite(value) && Number.isFinite(step) && digits > 0).to.equal(true);
        expect(at).to.be.within(0, reading.words.length);
      }
      proveFigure(figure, words, language, {context: {before: words, after: words}, date: words});
    });
    fc.assert(property, {numRuns: 3000});
  });

  it('cost little however they are made', function () {
    this.timeout(20_000);
    const worst = PIECES.flatMap((piece) => [piece, `${piece} `]).map((piece) =>
      piece.repeat(Math.floor(LONGEST_PHRASE / piece.length)),
    );
    // About 0.3 ms each; a regular expression gone wrong takes seconds for one, and the whole more than the limit above.
    for (const words of worst) for (const language of ['en', 'zh']) readPhrase(words, language);
  });

  it('are not read where they are too long', () => {
    expect(readPhrase('5 '.repeat(LONGEST_PHRASE), 'en').amounts).to.deep.equal([]);
    expect(readPhrase('5'.repeat(1e6), 'zh').amounts).to.deep.equal([]);
  });
});
