/** Decap CMS with dist/cms/decap.js. */
import {click, testSystem} from './git-based.ts';

interface Repository {
  repoFiles: {readonly posts: Readonly<Record<string, {readonly content: string}>>};
}

testSystem({
  name: 'decap',
  script: '/tests/cms/node_modules/decap-cms/dist/decap-cms.js',
  login: 'Login',
  // The test repository is a global, and gone with the page.
  async seed(tab, _, content) {
    await tab.evaluateOnNewDocument((content) => {
      (globalThis as unknown as Repository).repoFiles = {posts: {'a.md': {content}}};
    }, content);
  },
  read: (tab) => tab.evaluate(() => (globalThis as unknown as Repository).repoFiles.posts['a.md']!.content),
  async insert(tab) {
    await click(tab, '[title="Add Component"]');
    await click(tab, '[role=menuitem] ::-p-text(Figure)');
  },
  async pick(tab, word) {
    await click(tab, 'input[role=combobox]');
    await tab.keyboard.type(word);
    await tab.keyboard.press('Enter');
  },
  async save(tab) {
    await click(tab, '[role=button] ::-p-text(Publish)');
    await click(tab, '[role=menuitem] ::-p-text(Publish now)');
    await tab.waitForSelector('::-p-text(Changes saved)');
  },
});
