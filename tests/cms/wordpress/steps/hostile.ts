import {strict as assert} from 'node:assert';
import {text, written, type Stage} from '../stage.ts';

const EVIL = '\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e';

const ARTICLE = `
<!-- wp:customs-briefing/customs-stat {"figure":"${EVIL}","onclick":"alert(1)","lang":"${EVIL}","src":"javascript:alert(1)"} -->
<div class="wp-block-customs-briefing-customs-stat"><p onclick="alert(1)">words</p><script>alert(1)</script></div>
<!-- /wp:customs-briefing/customs-stat -->
<!-- wp:paragraph --><p>[customs_stat figure="customs-revenue" onclick="alert(1)" variant="<img src=x onerror=alert(1)>" group="a' onfocus='alert(1)"]</p><!-- /wp:paragraph -->
<!-- wp:html --><customs-stat figure="customs-revenue" onclick="alert(1)" style="position:fixed" data-evil="1">mine</customs-stat><!-- /wp:html -->`;

/** What somebody means ill with. */
export function hostile(stage: Stage): void {
  stage.step('hostile attributes come out inert, in blocks, shortcodes, and tags', async () => {
    const {origin} = stage.site;
    const id = await written(stage.site, 'author', 'Hostile', ARTICLE);
    const page = await stage.reader();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    const rest = JSON.parse(await text(`${origin}/wp-json/wp/v2/posts/${id}`)) as {content: {rendered: string}};
    for (const html of [await text(`${origin}/?p=${id}`), rest.content.rendered])
      assert.doesNotMatch(html, /alert\(1\)["'\s>]*>|<img src=x|position:fixed|data-evil|javascript:alert/);
    await page.goto(`${origin}/?p=${id}`);
    const figures = await page.$$eval('customs-stat', (all) =>
      all.map((one) =>
        [...one.attributes].map(({name}) => name).filter((name) => /^on|^style$|^data-evil$/.test(name)),
      ),
    );
    assert.deepEqual(figures, [[], [], []]);
    for (const one of await page.$$('customs-stat')) await one.click().catch(() => undefined);
    assert.deepEqual(alarms, []);
    assert.match(await page.$eval('body', (body) => body.innerHTML), />mine<\/customs-stat>/);
  });
}
