import {readdir} from 'node:fs/promises';
import {homedir, platform} from 'node:os';
import {join} from 'node:path';

/** Where systems keep their fonts. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts')],
  win32: [join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts')],
  linux: [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.local/share/fonts'),
    join(homedir(), '.fonts'),
  ],
};

/**
 * Regular and bold faces of the families that the renderer is asked for: of a whole system's fonts, which it would read anew for
 * each picture, these few files are enough.
 */
const FACE =
  /^(NotoSans(CJK|CJKsc|SC)?-(Regular|Bold)|SourceHanSansSC-(Regular|Bold)|LiberationSans-(Regular|Bold)|DejaVuSans(-Bold)?|PingFang|Hiragino Sans GB|HelveticaNeue|Arial( Bold)?|arial(bd)?|segoeui(b)?|msyh(bd)?|wqy-(microhei|zenhei))\.(ttf|otf|ttc)$/i;

/** Files of fonts to draw with; none where the system keeps none that is known, and all of its fonts are to be read. */
export async function fontFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS[platform()] ?? FOLDERS['linux']!) {
    const names = await readdir(folder, {recursive: true}).catch(() => []);
    found.push(...names.filter((name) => FACE.test(name.split(/[/\\]/).at(-1)!)).map((name) => join(folder, name)));
  }
  return found.sort();
}
