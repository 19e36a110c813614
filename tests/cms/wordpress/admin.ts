/** What people do in WordPress, done in a browser. */
import type {Browser, Frame, Page} from 'puppeteer-core';
import type {Post} from './stage.ts';
import {PASSWORD, type WordPress} from './site.ts';
import type {BlockInEditor, EditorWindow} from './wp-window.ts';

/** A visitor of their own, logged in. */
export async function login(browser: Browser, site: WordPress, user: 'admin' | 'author'): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // The editor asks before an article that is not saved is left.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({width: 1360, height: 900});
  // Nothing is looked at while its colours change.
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  page.setDefaultTimeout(20_000);
  page.setDefaultNavigationTimeout(60_000);
  await page.goto(`${site.origin}/wp-login.php`, {waitUntil: 'load'});
  // The page puts its caret into the field a moment after it has loaded.
  await page.$eval('#user_login', (field, name) => ((field as HTMLInputElement).value = name), user);
  await page.$eval('#user_pass', (field, word) => ((field as HTMLInputElement).value = word), PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Plugins, Add New, Upload Plugin, Install Now. */
export async function uploadPlugin(page: Page, site: WordPress, archive: string): Promise<void> {
  await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('input[name=pluginzip]');
  await field!.uploadFile(archive);
  await page.waitForSelector('#install-plugin-submit:not([disabled])');
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
}

/** The link of the list of plug-ins that does something with ours. */
export async function pluginAction(page: Page, site: WordPress, action: 'activate' | 'deactivate'): Promise<void> {
  await page.goto(`${site.origin}/wp-admin/plugins.php`);
  await Promise.all([
    page.waitForNavigation(),
    page.click(`tr[data-plugin="customs-briefing/customs-briefing.php"] .${action} a`),
  ]);
}

/** Opens the editor for a post, without its welcome, with the form beside the canvas. */
export async function openEditor(page: Page, site: WordPress, post?: number): Promise<void> {
  await page.goto(`${site.origin}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
  await page.waitForFunction(() => {
    const {wp} = window as unknown as Partial<EditorWindow>;
    return wp?.data?.select('core/editor')?.getCurrentPostId();
  });
  await page.evaluate(() => {
    const {dispatch, select} = (window as unknown as EditorWindow).wp.data;
    for (const name of ['welcomeGuide', 'fullscreenMode'])
      if (select('core/edit-post').isFeatureActive(name)) dispatch('core/edit-post').toggleFeature(name);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await page.waitForFunction(() => !document.querySelector('.components-modal__screen-overlay'));
}

/** Where the article is written: a frame of its own, in older versions the page itself. */
export async function canvas(page: Page): Promise<Frame> {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** The block that an author is in. */
export const selectedBlock = (page: Page): Promise<BlockInEditor> =>
  page.evaluate(() => {
    const block = (window as unknown as EditorWindow).wp.data.select('core/block-editor').getSelectedBlock();
    if (!block) throw new Error('No block is selected.');
    return block;
  });

/** Every block of the article. */
export const blocks = (page: Page): Promise<readonly BlockInEditor[]> =>
  page.evaluate(() => (window as unknown as EditorWindow).wp.data.select('core/block-editor').getBlocks());

/** Whether there is something to save. */
export const isDirty = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as EditorWindow).wp.data.select('core/editor').isEditedPostDirty());

/** Waits until the article ends with a block of a kind. */
export const waitForLastBlock = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (name) => (window as unknown as EditorWindow).wp.data.select('core/block-editor').getBlocks().at(-1)?.name === name,
    {},
    name,
  );

/** Puts the author into the first block of a kind. */
export const selectBlock = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    const {dispatch, select} = (window as unknown as EditorWindow).wp.data;
    const block = select('core/block-editor')
      .getBlocks()
      .find((one) => one.name === name);
    if (!block) throw new Error(`The article has no ${name}.`);
    dispatch('core/block-editor').selectBlock(block.clientId);
  }, name);

const FORM = '.block-editor-block-inspector';

/** The names of the fields in the form of the block that is selected. */
export async function fieldLabels(page: Page): Promise<readonly string[]> {
  await page.waitForSelector(`${FORM} .components-panel__body.is-opened label`);
  return page.$$eval(`${FORM} .components-panel__body.is-opened label`, (all) =>
    all.map((one) => one.textContent.trim()),
  );
}

/** An empty paragraph at the end, with the caret in it. */
async function newParagraph(page: Page): Promise<Frame> {
  await page.evaluate(() =>
    (window as unknown as EditorWindow).wp.data.dispatch('core/block-editor').insertDefaultBlock(),
  );
  const frame = await canvas(page);
  await frame.waitForFunction(() => document.activeElement?.closest('[data-type="core/paragraph"]'));
  return frame;
}

/** Types a paragraph at the end. */
export async function typeParagraph(page: Page, words: string): Promise<void> {
  await newParagraph(page);
  await page.keyboard.type(words);
}

/** Adds a block by typing its name after a slash into a new paragraph, as authors do; it is selected then. */
export async function addBlock(page: Page, title: string): Promise<void> {
  await newParagraph(page);
  await page.keyboard.type(`/${title}`);
  await page.waitForFunction(
    (title) => document.querySelector('.components-autocomplete__result.is-selected')?.textContent?.trim() === title,
    {},
    title,
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    (window as unknown as EditorWindow).wp.data
      .select('core/block-editor')
      .getSelectedBlock()
      ?.name.startsWith('customs-briefing/'),
  );
}

const control = (label: string): string =>
  `::-p-xpath(//label[normalize-space()="${label}"]/ancestor::*[contains(@class, "components-base-control") or contains(@class, "components-form-token-field")][1])`;

/** Chooses in a list that is searched by typing. */
export async function search(frame: Frame, page: Page, label: string, typed: string): Promise<void> {
  const field = await frame.waitForSelector(`${control(label)} input`);
  await field!.click();
  await page.keyboard.type(typed);
  const first = await frame.waitForSelector('[role=listbox] [role=option]');
  await first!.click();
}

/** Chooses in a list of a few. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`${control(label)} select`);
  await field!.select(value);
}

/** Opens the part of the form that is closed at first. */
export async function openPanel(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[contains(@class, "components-panel__body-toggle")][normalize-space()="${name}"])`,
  );
  if ((await button!.evaluate((one) => one.getAttribute('aria-expanded'))) === 'false') await button!.click();
}

/** Pastes into an empty paragraph what a clipboard would hold. */
export async function paste(page: Page, text: string): Promise<void> {
  const frame = await newParagraph(page);
  await frame.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
    );
  }, text);
}

/** The text of an article as the editor would save it. */
export const edited = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as EditorWindow).wp.data.select('core/editor').getEditedPostContent());

/** Gives the post a title, publishes it, and says its number and address. */
export async function publish(page: Page, title: string): Promise<Post> {
  return page.evaluate(async (title) => {
    const {dispatch, select} = (window as unknown as EditorWindow).wp.data;
    await dispatch('core/editor').editPost({title, status: 'publish'});
    await dispatch('core/editor').savePost();
    const {id, link, status} = select('core/editor').getCurrentPost();
    if (status !== 'publish') throw new Error(`The post is ${status}.`);
    return {id, link};
  }, title);
}
