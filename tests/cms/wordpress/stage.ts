/** One WordPress with its people, and steps that are taken in it one after the other. */
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../../support/visit.ts';
import type {Suite} from './archive.ts';
import {wordpress, type WordPress} from './site.ts';

export interface Post {
  readonly id: number;
  readonly link: string;
}

/** Who and what is on stage; each is there once the step that brings it has been taken. */
export interface Stage {
  readonly version: string;
  site: WordPress;
  browser: Browser;
  admin: Page;
  author: Page;
  /** The article with every block in it. */
  post: Post;
  /** A tab of a reader, who shares nothing with anybody. */
  reader(): Promise<Page>;
  /** Where one fails that the rest stands on (`needed`), the rest says so at once. */
  step(name: string, body: () => Promise<void>, needed?: 'needed'): void;
}

/** Sets up the WordPress of a release of Debian for the tests of a `describe`. */
export function stage(suite: Suite, version: string): Stage {
  let lost = '';
  const made = {
    version,
    reader: async () => (await made.browser.createBrowserContext()).newPage(),
    step(name, body, needed) {
      test(`${version}: ${name}`, async () => {
        if (lost) throw new Error(`Not reached, because of: ${lost}`);
        await body().catch((error: unknown) => {
          if (needed) lost = name;
          throw error;
        });
      });
    },
  } as Stage;
  before(async () => {
    [made.site, made.browser] = await Promise.all([wordpress(suite), launch()]);
  });
  after(async () => {
    await made.browser?.close();
    await made.site?.[Symbol.asyncDispose]();
  });
  return made;
}

/** The text of an answer of the site. */
export const text = async (address: string): Promise<string> => (await fetch(address)).text();

/** What a reader reads of markup. */
export const plain = (html: string): string =>
  html
    .replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** A text as a constant of PHP. */
export const php = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** An article of a user, saved as WordPress saves it for that user. */
export const written = (site: WordPress, user: 'author', title: string, content: string): Promise<string> =>
  site.php(`
    wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
    kses_init();
    echo wp_insert_post( wp_slash( array( 'post_title' => ${php(title)}, 'post_status' => 'publish', 'post_content' => ${php(content)} ) ) );`);
