import {strict as assert} from 'node:assert';
import type {Stage} from '../stage.ts';
import {fieldLabels, openEditor, selectBlock} from '../admin.ts';

/** Languages of pages, as WordPress and others write them. */
const PAGES = ['en-US', 'en_GB', 'fr_FR', 'fr-CA', 'de_DE', 'zh_CN', 'zh-TW', 'zh_HK', 'ar', 'es_MX', 'pt_BR', ''];

/** The editor's language, and the page's. */
export function languages(stage: Stage): void {
  const {step} = stage;

  step('the forms are in the language of the author', async () => {
    const {author, site, post} = stage;
    const speak = (locale: string): Promise<string> =>
      site.php(`update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', '${locale}' );`);
    await speak('zh_CN');
    await openEditor(author, site, post.id);
    await selectBlock(author, 'customs-briefing/customs-stat');
    const labels = await fieldLabels(author);
    assert.ok(labels.includes('数字'), labels.join());
    for (const label of labels.slice(0, 3)) assert.match(label, /\p{Script=Han}/u);
    await speak('');
  });

  step('static figures are in the language that live ones choose', async () => {
    const list = PAGES.map((one) => `'${one}'`).join(', ');
    const chosen = JSON.parse(
      await stage.site.php(`echo wp_json_encode( array_map( 'customs_briefing_language', array( ${list} ) ) );`),
    ) as string[];
    const page = await stage.reader();
    await page.goto(stage.post.link);
    const live = await page.evaluate(async (tags) => {
      const langs: string[] = [];
      for (const tag of tags) {
        const element = document.createElement('customs-stat');
        element.setAttribute('figure', 'customs-revenue');
        element.lang = tag.replace('_', '-') || 'en-US';
        document.body.prepend(element);
        for (let i = 0; i < 200 && !element.matches(':state(ready)'); i++)
          await new Promise((done) => setTimeout(done, 20));
        langs.push(element.shadowRoot!.querySelector('figure')!.lang);
      }
      return langs;
    }, PAGES);
    assert.deepEqual(chosen, live);
  });
}
