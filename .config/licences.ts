import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const HEAD = '# Licences\n\nWhat the files of this package contain of others, and under which terms.';

interface Manifest {
  readonly author?: string | {readonly name: string};
  readonly repository?: string | {readonly url: string};
}

/** What is known of a package that comes without the text of its licence. */
async function untold(name: string): Promise<string> {
  const {author, repository} = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as Manifest;
  const by = typeof author === 'object' ? author.name : author;
  const from = typeof repository === 'object' ? repository.url : repository;
  return `The package comes without the text of this licence. Author: ${by ?? 'not named'}. Source: ${from ?? 'not named'}`;
}

async function whole(section: string): Promise<string> {
  const [, name = ''] = /^## (\S+)/.exec(section) ?? [];
  return section.includes('\n') ? section : `${section}\n\n${await untold(name)}`;
}

/** Makes one list of what each shape of the build says it has taken in, and removes those. */
export async function licences(folder: string, file: string): Promise<void> {
  const lists = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  const sections = lists.flatMap((text) => text.split(/^(?=## \S+ - )/m).slice(1)).map((section) => section.trim());
  const texts = await Promise.all([...new Set(sections)].sort().map(whole));
  await writeFile(file, [HEAD, ...texts].join('\n\n') + '\n');
  await rm(folder, {recursive: true});
}
