import type {Briefing, Person} from '../../briefing/types.ts';
import {inLanguage, type Said} from '../../language/text.ts';

/** Somebody on the platform; those who ask are not. */
export interface OnPlatform extends Person {
  readonly role: 'speaker' | 'chair';
}

const isOnPlatform = (person: Person): person is OnPlatform => person.role !== 'questioner';

/** Speakers first, then who chaired, each in the order of the briefing. */
export function onPlatform({people}: Briefing): OnPlatform[] {
  const found = people.filter(isOnPlatform);
  return [...found.filter(({role}) => role === 'speaker'), ...found.filter(({role}) => role === 'chair')];
}

/** A letter of a script other than Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/**
 * The name in the person's own script, beside its Latin form. On a page in that script the Latin form is left out:
 * there it tells nobody more.
 */
export function otherNames({name}: Person, lang: string): Said[] {
  const shown = inLanguage(name, lang);
  const others = Object.entries(name).map(([tag, words]) => ({words, lang: tag}));
  return others.filter(
    ({words}, i) =>
      words !== shown.words &&
      OTHER_SCRIPT.test(words) &&
      !OTHER_SCRIPT.test(shown.words) &&
      others.findIndex((other) => other.words === words) === i,
  );
}
