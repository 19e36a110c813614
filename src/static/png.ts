import type {Resvg} from '@resvg/resvg-js';
import {familyFor, fontOptions, missingLetter} from './fonts.ts';
import type {PictureOptions} from './picture-options.ts';
import {StaticProblem} from './problem.ts';

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

const FAMILY = /font-family="[^"]*"/;

/** The words of a picture: what stands between its tags, after the style sheet. */
const wordsOf = (svg: string): string => svg.replace(/<(style|desc|title)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');

/** A self-standing SVG in a language as the bytes of a PNG file. */
export async function pngOf(svg: string, lang: string, options: PictureOptions = {}): Promise<Uint8Array> {
  const Picture = await renderer();
  const {width, fontFiles} = options;
  const family = familyFor(Picture, lang, options);
  const missing = missingLetter(Picture, wordsOf(svg), family, options);
  if (missing) {
    const given = fontFiles ? `the font files given (${fontFiles.join(', ')})` : 'the fonts of this system';
    throw new StaticProblem(
      `No letter “${missing}” in ${given}. Install a font that has it, such as Noto Sans CJK (on Debian: apt install fonts-noto-cjk), or name its file in fontFiles (--font).`,
    );
  }
  const picture = new Picture(svg.replace(FAMILY, `font-family="${family}"`), {
    fitTo: width ? {mode: 'width', value: width} : {mode: 'zoom', value: 2},
    font: fontOptions(options),
  });
  return picture.render().asPng();
}
