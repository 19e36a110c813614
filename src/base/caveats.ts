import {html, type TemplateResult} from 'lit';
import type {Caveat, Figure} from '../briefing/types.ts';
import {inLanguage, type Said} from '../language/text.ts';
import {said} from './source-line.ts';

const sayings = (figures: readonly Figure[], lang: string, lesser: boolean): Said[] => {
  const caveats: Caveat[] = figures.flatMap((figure) => figure.caveats ?? []).filter((one) => !!one.lesser === lesser);
  const words = caveats.map(({text}) => inLanguage(text, lang));
  return words.filter(({words: one}, i) => words.findIndex((other) => other.words === one) === i);
};

/** Caveats that change the reading, each once however many figures carry it. */
export const openCaveats = (figures: readonly Figure[], lang: string): Said[] => sayings(figures, lang, false);

/** Lesser notes, for a superior number. */
export const lesserNotes = (figures: readonly Figure[], lang: string): Said[] => sayings(figures, lang, true);

export const caveat = (words: Said, around: string): TemplateResult =>
  html`<p part="caveat">${said(words, around)}</p>`;
