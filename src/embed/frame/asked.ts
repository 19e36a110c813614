import {THEMES, type ThemeName} from '../../base/briefing-element.ts';
import {oneOf} from '../../base/options.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import {LANGUAGES} from '../../language/catalogue.ts';
import {TAGS} from '../tags.ts';

/** The figure that an address asks for, every word of it checked. */
export interface Asked {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: ThemeName;
}

/** What Pym.js adds to every address. */
const OF_PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

const wrong = (name: string, given: string, valid: readonly string[]): never => {
  throw new BriefingProblem({code: 'unknown-option', name, given, valid});
};

/** A briefing may stand only beside the frame: nobody makes this host show figures of another one. */
function checkedSource(given: string, page: string): string {
  const own = new URL(page);
  let address: URL | undefined;
  try {
    address = new URL(given, own);
  } catch {
    // Said below, with every other address that is not of this host.
  }
  return address?.origin === own.origin ? address.href : wrong('src', given, [`${own.origin}/…`]);
}

const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

const checkedLanguage = (given: string): string => (LANGUAGE.test(given) ? given : wrong('lang', given, LANGUAGES));

/**
 * Reads `?tag=…&figure=…&lang=…&theme=…` of the frame at `page`. `attributesOf` answers which attributes a tag has.
 * Throws {@link BriefingProblem} for anything unknown, misspelt or said twice, with what would be valid.
 */
export function asked(query: URLSearchParams, page: string, attributesOf: (tag: string) => readonly string[]): Asked {
  const tag = oneOf('tag', query.get('tag') ?? '', TAGS);
  const known = ['lang', ...attributesOf(tag)];
  const attributes: Record<string, string> = {};
  for (const name of new Set(query.keys())) {
    if (name === 'tag' || OF_PYM.includes(name)) continue;
    const [value = '', ...more] = query.getAll(name);
    if (!known.includes(name)) oneOf('embed.html?…', name, ['tag', ...known]);
    if (more.length > 0) wrong(name, [value, ...more].join(' + '), [value]);
    attributes[name] = name === 'src' ? checkedSource(value, page) : name === 'lang' ? checkedLanguage(value) : value;
  }
  return {tag, attributes, theme: oneOf('theme', attributes['theme'] ?? 'auto', THEMES)};
}
