import type {LitElement} from 'lit';
import {actionsTopic} from '../language/en/actions.ts';
import {CITATION_STYLES} from '../share/citation.ts';
import {csvFile} from '../share/csv.ts';
import {save, shareSheet} from '../share/deliver.ts';
import {accountJSON} from '../share/json.ts';
import {withTexts} from '../share/png-text.ts';
import {svgToPNG} from '../share/png.ts';
import {FOLDER} from '../share/own-folder.ts';
import type {Belongings} from './actions-button.ts';
import type {ShareKind} from './events.ts';
import {SharePanel, type PanelKind, type Shared} from './share-panel.ts';

export {SharePanel};

/** An element that can be taken away in other forms. */
export interface Shareable extends HTMLElement {
  toText(): string;
  toCSV(): string;
  toSVG(): string;
}

/** Attributes that belong to the page and not to the figure stay out of an embed code. */
const OF_THE_PAGE = /^(id|class|style|slot|role|aria-.*|data-.*|on.*)$/;

/** Attributes as an author has written them: what the element sets on itself unasked goes without saying. */
function written(element: Element): Record<string, string> {
  const {elementProperties} = element.constructor as unknown as typeof LitElement;
  const fresh = document.createElement(element.localName) as unknown as Record<PropertyKey, unknown>;
  const usual = new Map(
    [...elementProperties]
      .filter(([, {reflect}]) => reflect)
      .map(([name, {attribute}]) => [
        typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
        fresh[name],
      ]),
  );
  return Object.fromEntries(
    [...element.attributes]
      .filter(({name, value}) => !OF_THE_PAGE.test(name) && usual.get(name) !== value)
      .map(({name, value}) => [name, value]),
  );
}

/** What the panel of a figure speaks of; `height` is that of the figure without the panel. */
export const sharedBy = (element: Element, {view, ...belongings}: Belongings, height: number): Shared => ({
  ...belongings,
  ...view,
  style: CITATION_STYLES.find((one) => one === (element as {citationStyle?: unknown}).citationStyle) ?? 'short',
  tag: element.localName,
  attributes: written(element),
  height: Math.ceil(height),
  folder: FOLDER,
});

/** Does what a reader chose in the menu, and answers with the word to show ("Saved"), or with nothing. */
export async function give(
  kind: Exclude<ShareKind, PanelKind | 'listen'>,
  element: Shareable,
  {account, name, view: {locale}}: Belongings,
): Promise<string> {
  const {saved, noPNG} = actionsTopic(locale.messages);
  const file = (type: string, content: BlobPart): string => {
    save(`${name}.${kind}`, type, content);
    return saved;
  };
  switch (kind) {
    case 'csv':
      return file('text/csv;charset=utf-8', csvFile(element.toCSV()));
    case 'json':
      return file('application/json', accountJSON(account));
    case 'svg':
      return file('image/svg+xml', element.toSVG());
    case 'png': {
      const png = await svgToPNG(element.toSVG());
      if (!png) return noPNG;
      const texts = {Title: account.title, Description: element.toText(), Source: account.source.address ?? ''};
      return file('image/png', withTexts(new Uint8Array(await png.arrayBuffer()), texts));
    }
    case 'share':
      await shareSheet(account.title, element.toText(), account.source.link);
      return '';
  }
}
