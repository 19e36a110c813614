import {renderStatic} from './library.ts';

export interface Languages {
  /** Languages that the elements speak, English first. */
  readonly spoken: readonly string[];
  /** A language of a page, in lower case → the one spoken that the elements choose for it. */
  readonly serves: Readonly<Record<string, string>>;
}

/** Regions and scripts that decide which of two related languages a page gets. */
const VARIANTS = [
  'zh-CN',
  'zh-SG',
  'zh-MY',
  'zh-HK',
  'zh-MO',
  'zh-TW',
  'zh-Hans',
  'zh-Hant',
  'pt-BR',
  'pt-PT',
  'sr-Latn',
];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The language that a figure comes out in on a page of this one. */
async function spokenFor(lang: string): Promise<string> {
  const figure = await renderStatic('customs-stat', {figure: 'customs-revenue'}, {target: 'html', lang});
  return /^<figure lang="([^"]+)"/.exec(figure)?.[1] ?? 'en';
}

/** Asked of the elements themselves: every two-letter language, and the variants that WordPress and others have sites in. */
export async function languages(): Promise<Languages> {
  const asked = [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)), ...VARIANTS];
  const pairs = await Promise.all(asked.map(async (tag) => [tag.toLowerCase(), await spokenFor(tag)] as const));
  const spoken = [...new Set(pairs.map(([, one]) => one))];
  return {
    spoken: ['en', ...spoken.filter((one) => one !== 'en').sort()],
    serves: Object.fromEntries(pairs.filter(([, one]) => one !== 'en')),
  };
}
