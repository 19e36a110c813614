/** The part of culori that the tests use; it comes without types. */
declare module 'culori' {
  export interface Rgb {
    readonly mode: 'rgb';
    readonly r: number;
    readonly g: number;
    readonly b: number;
    readonly alpha?: number;
  }
  interface Colour {
    readonly mode: string;
  }
  export function parse(colour: string): Colour | undefined;
  export function converter(mode: 'rgb'): (colour: Colour | undefined) => Rgb;
  export function clampRgb(colour: Rgb): Rgb;
  export function formatHex(colour: Rgb | string): string;
  export function filterDeficiencyProt(severity: number): (colour: Rgb) => Rgb;
  export function filterDeficiencyDeuter(severity: number): (colour: Rgb) => Rgb;
  export function filterDeficiencyTrit(severity: number): (colour: Rgb) => Rgb;
  export function differenceCiede2000(): (one: Rgb, other: Rgb) => number;
  export function wcagContrast(one: Rgb | string, other: Rgb | string): number;
}
