import {expect} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, findAll, place, shown} from '../support/element.ts';
import {SAMPLES} from '../support/samples.ts';

/** Vowel groups of a word, without the ends that are silent. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** School year in which a text can be read: Flesch and Kincaid, 1975. */
function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!;])\s/)).filter(Boolean);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)));
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

const PROSE =
  '[part~=heading], .subtitle, [part~=caveat], .reading, .readout, .verdict, .aside, [part~=label], .when, .inline > a [aria-hidden]';

/** The smallest letters, in pixels. */
const LEAST = 12;

afterEach(clear);

describe('words', () => {
  for (const [name, markup] of Object.entries(SAMPLES)) {
    it(`${name} can be read after nine years of school`, async () => {
      const element = await place<BriefingElement>(markup);
      const texts = findAll(element, PROSE)
        .filter((one) => one.checkVisibility())
        .map(shown);
      expect(texts).not.to.have.length(0);
      expect(grade(texts), texts.join(' | ')).to.be.at.most(9);
    });

    it(`${name} has no letters below ${LEAST} px, also in an article of small type`, async () => {
      for (const size of ['16px', '12px']) {
        const element = await place<BriefingElement>(markup);
        element.closest<HTMLElement>('.placed')!.style.fontSize = size;
        for (const one of findAll(element, '*')) {
          const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
          if (!own || one.closest('.heard, style') || !one.checkVisibility({visibilityProperty: true})) continue;
          expect(parseFloat(getComputedStyle(one).fontSize), `${one.localName} ${one.textContent}`).to.be.at.least(
            LEAST - 0.01,
          );
        }
        clear();
      }
    });
  }
});
