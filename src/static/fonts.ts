import type {Resvg} from '@resvg/resvg-js';
import type {Fonts} from './picture-options.ts';

type Renderer = typeof Resvg;

/** Families of the usual systems. Those with Chinese letters set the quotes of other languages too wide, so they come last there. */
const LATIN = ['Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Arial', 'Liberation Sans', 'DejaVu Sans'];
const CHINESE = [
  ...['Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB'],
  ...['WenQuanYi Micro Hei', 'WenQuanYi Zen Hei'],
];
const NATIVE: Readonly<Record<string, readonly string[]>> = {
  ja: ['Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', ...CHINESE, ...LATIN],
  ko: ['Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', ...CHINESE, ...LATIN],
  'zh-Hant': ['Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', ...CHINESE, ...LATIN],
  'zh-Hans': [...CHINESE, ...LATIN],
};

/** What no font has: the end of the last private plane. */
const NOBODYS = '\u{10fffd}';
const NO_FAMILY = 'no such family';

export const fontOptions = ({fontFiles}: Fonts) => ({
  loadSystemFonts: !fontFiles,
  ...(fontFiles && {fontFiles: [...fontFiles]}),
});

/**
 * The box that a text takes in a family, as a text that can be compared; empty where nothing was drawn.
 * `instead` is the family that is taken where that one is absent: the renderer's own choice is one of the fonts, too.
 */
function box(Picture: Renderer, text: string, family: string, fonts: Fonts, instead = ''): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="99"><text y="60" font-size="40" font-family="${family}">${text}</text></svg>`;
  const found = new Picture(svg, {
    font: {...fontOptions(fonts), ...(instead && {defaultFontFamily: instead})},
  }).getBBox();
  return found ? [found.x, found.y, found.width, found.height].join(' ') : '';
}

const chosen = new Map<string, string>();

/** A family that the renderer finds: it reads the first name of a list only, and says nothing where that is absent. */
export function familyFor(Picture: Renderer, lang: string, fonts: Fonts): string {
  const {fontFamily, fontFiles = []} = fonts;
  if (fontFamily) return fontFamily;
  const key = [lang, ...fontFiles].join('\n');
  const before = chosen.get(key);
  if (before !== undefined) return before;
  const families = NATIVE[lang] ?? [...LATIN, ...CHINESE];
  const drawn = (family: string, instead?: string): string => box(Picture, 'Wig 1', family, fonts, instead);
  const none = drawn(NO_FAMILY);
  // One that looks as if it were absent may be what the renderer takes instead: another is then put in that place.
  const other = families.find((family) => drawn(family) !== none);
  const found =
    families.find(
      (family) => family === other || (other && drawn(family, other) !== drawn(other)) || (!other && drawn(family)),
    ) ?? NO_FAMILY;
  chosen.set(key, found);
  return found;
}

/** Letters of a text that stand for its scripts: no font is asked for each of thousands. */
const samples = (text: string): string[] => [
  ...new Set(
    [/\p{Script=Latin}/u, /\p{Script=Han}/u, /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/u].flatMap(
      (script) => script.exec(text)?.[0] ?? [],
    ),
  ),
];

const known = new Map<string, boolean>();

/** The first letter that no font at hand can draw. The renderer draws a box for it, or nothing, and says nothing. */
export function missingLetter(Picture: Renderer, text: string, family: string, fonts: Fonts): string | undefined {
  return samples(text).find((letter) => {
    const key = [letter, family, ...(fonts.fontFiles ?? [])].join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const drawn = box(Picture, letter, family, fonts);
    const missing = drawn === '' || drawn === box(Picture, NOBODYS, family, fonts);
    known.set(key, missing);
    return missing;
  });
}
