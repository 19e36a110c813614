import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import type {Account} from '../share/account.ts';
import {csvFile} from '../share/csv.ts';
import {copy, save, shareSheet} from '../share/deliver.ts';
import {embedCode} from '../share/embed-code.ts';
import {accountJSON} from '../share/json.ts';
import {svgToPNG} from '../share/png.ts';
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

/** What a figure gives away beside its own forms. */
export interface Belongings {
  readonly account: Account;
  readonly citation: string;
  /** Stem of its files' names. */
  readonly name: string;
  /** It has a picture. */
  readonly pictured: boolean;
}

/** What the menu of a figure offers, in this order. */
export function figureActions(
  element: Shareable,
  {account, citation, name, pictured}: Belongings,
  locale: Locale,
): Actions {
  const actions = actionsTopic(locale.messages);
  const copied = async (text: string): Promise<string> => ((await copy(text)) ? actions.copied : actions.notCopied);
  const saved = (extension: string, type: string, content: BlobPart): string => {
    save(`${name}.${extension}`, type, content);
    return actions.saved;
  };
  return {
    cite: () => copied(citation),
    csv: () => saved('csv', 'text/csv;charset=utf-8', csvFile(element.toCSV())),
    json: () => saved('json', 'application/json', accountJSON(account)),
    ...(pictured && {
      svg: () => saved('svg', 'image/svg+xml', element.toSVG()),
      png: async () => {
        const png = await svgToPNG(element.toSVG());
        return png ? saved('png', 'image/png', png) : actions.noPNG;
      },
    }),
    embed: () => copied(embedCode(element.localName, written(element), element.toText().replaceAll('\n', ' '))),
    ...('share' in navigator && {
      share: async () => {
        await shareSheet(account.title, element.toText(), account.source.link);
        return '';
      },
    }),
  };
}
