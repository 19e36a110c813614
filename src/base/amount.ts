import {html, nothing, type TemplateResult} from 'lit';
import type {ShownFigure} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {inRuns} from './source-line.ts';

/** Qualifier, number and unit, to be set on one baseline. `inWords`: the value is words, such as a date. */
export function amount(shown: ShownFigure, {messages}: Locale, inWords = false): TemplateResult {
  const {qualifier, value, unit, gap} = shown;
  return html`${qualifier ? html`<span part="qualifier">${qualifier}</span>${messages.number.gap}` : nothing}<span
      class=${inWords ? 'amount words' : 'amount'}
      ><span part="value">${value}</span>${gap}${unit ? html`<span part="unit">${inRuns(unit)}</span>` : nothing}</span
    >`;
}

/** The same in one breath: set in three sizes, number and unit would be three stops for ears. */
export const heardForm = ({spoken}: ShownFigure): string => spoken.replaceAll('\u00a0', ' ');
