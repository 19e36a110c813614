import {html, nothing, type TemplateResult} from 'lit';
import {liveTopic} from '../language/en/live.ts';
import type {Account} from '../share/account.ts';
import {correctionWords, corrections} from '../share/frozen.ts';
import type {View} from './briefing-element.ts';

interface Host extends Element {
  readonly src: string;
}

/** An account with what has changed since the article froze its values: nothing changes silently. */
export function corrected(host: Element, account: Account, {briefing, locale}: View): Account {
  const found = corrections(host.getAttribute('data-frozen') ?? '', account, briefing, locale);
  if (found.length === 0) return account;
  const words = correctionWords(found, host.getAttribute('data-as-of') ?? '', briefing, locale);
  return {...account, corrections: words, notes: [...account.notes, ...words]};
}

/** Where a value that may change comes from, for readers: the host of an address, or the address itself. */
function placeOf({src}: Host): string {
  try {
    return new URL(src).host || src;
  } catch {
    return src;
  }
}

/** What has changed, and that a value is read anew at each visit. */
export function freshness(
  host: Host,
  {corrections: changed = []}: Account,
  {locale}: View,
): TemplateResult | typeof nothing {
  if (changed.length === 0 && !host.src) return nothing;
  return html`${changed.map((words) => html`<p part="caveat" class="correction">${words}</p>`)}${
    host.src ? html`<p part="caveat" class="live">${liveTopic(locale.messages).readFrom(placeOf(host))}</p>` : nothing
  }`;
}
