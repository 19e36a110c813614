/** Sveltia CMS with dist/cms/decap.js. */
import {click, testSystem, until} from './git-based.ts';

testSystem({
  name: 'sveltia',
  script: '/tests/cms/node_modules/@sveltia/cms/dist/sveltia-cms.js',
  login: 'Work with Test Repository',
  // The test repository is a folder of the browser's own, and outlives the page.
  async seed(tab, origin, content) {
    await tab.goto(`${origin}/seed`);
    await tab.evaluate(async (content) => {
      const root = await navigator.storage.getDirectory();
      const repository = await root.getDirectoryHandle('sveltia-cms-test', {create: true});
      const posts = await repository.getDirectoryHandle('posts', {create: true});
      const file = await (await posts.getFileHandle('a.md', {create: true})).createWritable();
      await file.write(content);
      await file.close();
    }, content);
  },
  read: (tab) =>
    tab.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const repository = await root.getDirectoryHandle('sveltia-cms-test');
      const posts = await repository.getDirectoryHandle('posts');
      return (await (await posts.getFileHandle('a.md')).getFile()).text();
    }),
  async insert(tab) {
    await click(tab, 'button ::-p-text(Insert)');
    await click(tab, '[role=menuitem] ::-p-text(Figure)');
  },
  async pick(tab, word) {
    // Not the search of the whole site, which is another field of the page.
    const search = '[role=searchbox][aria-controls$=listbox]';
    await until(tab, `[role=option] ::-p-text(${word})`, async () => {
      if (!(await tab.$(search))) {
        const list = await tab.waitForSelector('[role=combobox]');
        // The toolbar stays where it is and would lie over it.
        await list!.evaluate((one) => one.scrollIntoView({block: 'center', behavior: 'instant'}));
        await list!.click();
      }
      await tab.locator(search).setTimeout(2000).fill(word);
    });
    await click(tab, `[role=option] ::-p-text(${word})`);
  },
  async save(tab) {
    await click(tab, 'button ::-p-text(Save)');
    await tab.waitForSelector('::-p-text(Entry saved)');
  },
});
