import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';

/** Unpacks a zip file into a folder. */
export function unzip(archive: string, folder: string): void {
  for (const [name, data] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (name.endsWith('/')) continue;
    const file = join(folder, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, data);
  }
}
