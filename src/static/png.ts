import type {Resvg} from '@resvg/resvg-js';
import {StaticProblem} from './problem.ts';

export interface PictureOptions {
  /** Pixels of the picture's width. Default: twice its own, sharp on dense screens. */
  readonly width?: number;
  /** Files (TTF, OTF, TTC) with the letters of the figure's language, where the system's own have none. */
  readonly fontFiles?: readonly string[];
}

type Renderer = typeof Resvg;

/** The renderer is an optional peer: only those who make PNG files install it. */
async function renderer(): Promise<Renderer> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new StaticProblem(
      'PNG pictures need the package @resvg/resvg-js beside this one: npm install @resvg/resvg-js',
    );
  }
}

/** A self-standing SVG as the bytes of a PNG file. */
export async function pngOf(svg: string, {width, fontFiles}: PictureOptions = {}): Promise<Uint8Array> {
  const Picture = await renderer();
  const fitTo = width ? {mode: 'width' as const, value: width} : {mode: 'zoom' as const, value: 2};
  const picture = new Picture(svg, {
    fitTo,
    font: {loadSystemFonts: true, ...(fontFiles && {fontFiles: [...fontFiles]})},
  });
  return picture.render().asPng();
}
