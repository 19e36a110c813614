import {plainColour} from './colour.ts';
import type {Palette} from './standalone-svg.ts';

/** Faces that cover Latin and Chinese on the usual systems; the last is the renderer's own. */
const FONT = "'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Helvetica Neue', Arial, sans-serif";

const rgb = (hex: string, cover: number): string => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${cover})`;
};

/** Secondary text is 74 % of the ink, as in a page. */
const muted = (ink: string, surface: string): string => plainColour(rgb(ink, 0.74), rgb(surface, 1));

const palette = (
  ink: string,
  surface: string,
  others: Omit<Palette, 'ink' | 'surface' | 'muted' | 'font' | 'accent-text' | 'accent-2-text' | 'negative-text'>,
): Palette => ({
  ...others,
  // The defaults are dark or light enough for text as they are.
  'accent-text': others.accent,
  'accent-2-text': others['accent-2'],
  'negative-text': others.negative,
  ink,
  surface,
  muted: muted(ink, surface),
  font: FONT,
});

/** The default tokens, resolved, for pictures that are made without a page. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: palette('#16191d', '#ffffff', {
    rule: '#c9cdd2',
    'rule-strong': '#7d858e',
    accent: '#0a5f82',
    'accent-2': '#8f4a00',
    negative: '#b0203c',
  }),
  dark: palette('#eceae6', '#1d2126', {
    rule: '#3d434a',
    'rule-strong': '#7f8790',
    accent: '#63b8dc',
    'accent-2': '#eaa04b',
    negative: '#ff8595',
  }),
};
