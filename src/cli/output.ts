import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Where the program's words go: results to one stream, everything about them to the other. */
export const out = (text: string | Uint8Array): void => void process.stdout.write(text);
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Writes a file, with the folders that it needs. */
export async function save(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}

/** "3/146 name" while many are made: rewritten in place on a terminal, a line for every tenth elsewhere. */
export function progress(total: number): (name: string) => void {
  let done = 0;
  const live = process.stderr.isTTY;
  return (name) => {
    done++;
    if (total < 2) return;
    if (live) process.stderr.write(`\r\u001b[K${done}/${total} ${name}${done === total ? '\n' : ''}`);
    else if (done === total || done % 10 === 0) say(`${done}/${total} ${name}`);
  };
}
