import {html, type TemplateResult} from 'lit';
import type {Briefing, Caveat, Figure, Quantity} from '../briefing/types.ts';
import {printedWords} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {inLanguage, marked, type Said, wordsIn} from '../language/text.ts';
import {saidHeard} from './heard.ts';

/** A caveat in the language of the page. A lesser one stands behind a superior number, any other open. */
export interface Note extends Said {
  readonly lesser: boolean;
}

/** Caveats of a set of figures in their order, each once however many figures carry it. */
export function notesOf(
  figures: readonly Figure[],
  lang: string,
  wanted: (caveat: Caveat) => boolean = () => true,
): Note[] {
  const caveats = figures.flatMap((figure) => figure.caveats ?? []).filter(wanted);
  const notes = caveats.map(({text, lesser}) => ({...inLanguage(text, lang), lesser: lesser === true}));
  return notes.filter(({words}, i) => notes.findIndex((other) => other.words === words) === i);
}

/** Caveats that change the reading. */
export const openCaveats = (figures: readonly Figure[], lang: string): Note[] =>
  notesOf(figures, lang, ({lesser}) => !lesser);

/** Lesser notes, for a superior number. */
export const lesserNotes = (figures: readonly Figure[], lang: string): Note[] =>
  notesOf(figures, lang, ({lesser}) => !!lesser);

/** The second amount that the page printed beside the first, where it printed one. */
export function printedNote(figure: Figure, briefing: Briefing, locale: Locale): Said[] {
  if (figure.kind !== 'quantity' || !figure.printed) return [];
  const words = locale.messages.source.printed(printedWords(figure.printed, briefing, locale));
  return [{words, lang: locale.messages.lang}];
}

/** Where other reports of the same sentence fence a number that the page does not. */
export function elsewhereNotes(figures: readonly Quantity[], {messages, lang}: Locale): Said[] {
  return figures.flatMap(({subject, name, label, qualifierElsewhere, caveats}) => {
    // A caveat of the briefing's own says it better.
    if (!qualifierElsewhere || caveats?.length) return [];
    const words = wordsIn(subject ?? name ?? label, lang);
    const qualifier = messages.number.qualifier(qualifierElsewhere, false);
    return [{words: messages.source.elsewhere(words, qualifier), lang: messages.lang}];
  });
}

/** A note that stands far from its figure names it: "Smuggling cases: Offences and crimes together." */
export const namedNote = ({label}: Figure, note: Said, {messages, lang}: Locale): string =>
  wordsIn(label, lang) + messages.source.colon + marked(note, lang);

export const caveat = (words: Said, locale: Locale): TemplateResult =>
  html`<p part="caveat">${saidHeard(words, locale)}</p>`;
