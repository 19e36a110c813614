import '../../define.ts';
import {catalogue, formLanguage} from '../catalogue.ts';
import {markup, parsed} from '../mark.ts';
import {pageLanguage, type EditorOptions} from '../options.ts';
import {controls, markFrom, valuesFrom} from './fields.ts';
import type {CMS} from './host.ts';
import {place, watch} from './preview.ts';

/**
 * A tag that is a paragraph of its own, with plain words inside. One in a sentence, or with markup inside, would lose
 * something in a form: such a tag stays as it stands. The flag tells Sveltia that this is a block.
 */
const patternOf = (tag: string): RegExp =>
  new RegExp(
    String.raw`(?<![^\n])<${tag}(?=[\s>])(?:"[^"]*"|'[^']*'|[^"'<>])*>(?:(?!\n[^\S\n]*\n)[^<])*</${tag}>(?=[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$))`,
    's',
  );

/**
 * Registers a component for each of our elements, with the tag as its id, in Decap CMS or Sveltia CMS: a form in which
 * figures are picked by name, value and period, and the figure itself in the preview. The article holds the plain tag.
 */
export function customsBriefing(cms: CMS, {language = pageLanguage()}: EditorOptions = {}): void {
  const lang = formLanguage(language);
  for (const entry of catalogue.elements)
    cms.registerEditorComponent({
      id: entry.tag,
      label: entry.title[lang],
      fields: controls(entry, lang),
      pattern: patternOf(entry.tag),
      fromBlock([text]) {
        const mark = parsed(text ?? '');
        return mark ? valuesFrom(entry, mark, language) : {};
      },
      toBlock: (values) => markup(markFrom(entry, values, language)),
      toPreview: (values) => place(markFrom(entry, values, language)),
    });
  watch(document);
}
