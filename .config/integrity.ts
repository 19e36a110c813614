import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The value of an `integrity` attribute (W3C Subresource Integrity): the page refuses a file that has another. */
export const hashOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Writes `integrity.json`: the path of each script and stylesheet below a folder, and its hash. */
export async function integrity(folder: string): Promise<void> {
  const names = (await readdir(folder, {recursive: true})).filter((name) => /\.(js|css)$/.test(name)).sort();
  const entries = await Promise.all(names.map(async (name) => [name, hashOf(await readFile(join(folder, name)))]));
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
