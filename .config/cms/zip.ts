import {strToU8, zipSync} from 'fflate';

/** The first day that a zip file can name: the same files make the same archive, whenever it is packed. */
const DAY = '1980-01-01T00:00:00';

/** Files by path, packed the same way each time. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data])),
    {level: 9, mtime: DAY},
  );
}
