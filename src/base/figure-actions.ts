import type {Locale} from '../format/number.ts';
import type {Account} from '../share/account.ts';
import {shortCitation} from '../share/citation.ts';
import {csvFile} from '../share/csv.ts';
import {copy, save, shareSheet} from '../share/deliver.ts';
import {embedCode} from '../share/embed-code.ts';
import type {Actions} from './actions-menu.ts';

/** An element that can be taken away in other forms. */
export interface Shareable extends Element {
  toText(): string;
  toCSV(): string;
  toSVG(): string;
}

/** Attributes that belong to the page and not to the figure stay out of an embed code. */
const OF_THE_PAGE = /^(id|class|style|slot|aria-.*|data-.*|on.*)$/;

const written = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes].filter(({name}) => !OF_THE_PAGE.test(name)).map(({name, value}) => [name, value]),
  );

/** What the menu of a figure offers. `name` is the stem of its files; `pictured` says that it has a picture. */
export function figureActions(
  element: Shareable,
  account: Account,
  name: string,
  pictured: boolean,
  locale: Locale,
): Actions {
  const {actions} = locale.messages;
  const copied = async (text: string): Promise<string> => ((await copy(text)) ? actions.copied : actions.notCopied);
  const saved = (extension: string, type: string, content: string): string => {
    save(`${name}.${extension}`, type, content);
    return actions.saved;
  };
  return {
    cite: () => copied(shortCitation(account.source, locale)),
    data: () => saved('csv', 'text/csv;charset=utf-8', csvFile(element.toCSV())),
    embed: () => copied(embedCode(element.localName, written(element), element.toText().replaceAll('\n', ' '))),
    ...(pictured && {picture: () => saved('svg', 'image/svg+xml', element.toSVG())}),
    ...('share' in navigator && {
      share: async () => {
        await shareSheet(account.title, element.toText(), account.source.link);
        return '';
      },
    }),
  };
}
