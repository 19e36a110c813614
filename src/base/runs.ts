import {html, nothing, type TemplateResult} from 'lit';
import {FIRST_ISOLATE, runsOf} from '../language/isolates.ts';
import {langOf, type Said} from '../language/text.ts';

/** A text in which each run of another language has a `lang` and a direction of its own. */
export const inRuns = (text: string): TemplateResult | string =>
  text.includes(FIRST_ISOLATE)
    ? html`${runsOf(text).map(({words, foreign}) =>
        foreign ? html`<bdi lang=${langOf(words) ?? nothing}>${words}</bdi>` : words,
      )}`
    : text;

/** Words with a `lang` of their own where they are not in the language around them. */
export const said = ({words, lang}: Said, around: string): TemplateResult | string =>
  lang === around ? inRuns(words) : html`<bdi lang=${lang}>${words}</bdi>`;
