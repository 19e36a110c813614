import {strict as assert} from 'node:assert';
import {BLOCKS} from '../blocks.ts';
import {plain, text, written, type Stage} from '../stage.ts';

const TAGS = Object.keys(BLOCKS);

/** Avatars and emoji, which WordPress itself asks other servers for. */
const ITS_OWN = /^https?:\/\/([\w.]+\.)?(gravatar\.com|s\.w\.org|w\.org)\//;

/** What the readers of the article get, each in their own way. */
export function reading(stage: Stage): void {
  const {step} = stage;

  step('readers without JavaScript see every figure drawn', async () => {
    const page = await stage.reader();
    await page.setJavaScriptEnabled(false);
    await page.goto(stage.post.link);
    const html = await page.content();
    for (const [tag, {says}] of Object.entries(BLOCKS)) {
      const inside = await page.$(`${tag} >>> [part~=figure]`);
      // A table of chosen figures has no static drawing: its words stand in the page.
      if (tag !== 'figure-table') assert.ok(inside, tag);
      assert.match(plain(html), says);
    }
  });

  step('readers with JavaScript get every figure live, from the site’s own files', async () => {
    const page = await stage.reader();
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(stage.post.link);
    for (const tag of TAGS) {
      await page.$eval(tag, (one) => one.scrollIntoView());
      await page.waitForSelector(`${tag}:state(ready)`);
    }
    const {origin} = stage.site;
    assert.ok(requests.filter((address) => address.includes('customs-briefing')).length > 10);
    assert.deepEqual(
      requests.filter(
        (address) => !address.startsWith(origin) && !/^(data|blob):/.test(address) && !ITS_OWN.test(address),
      ),
      [],
    );
    assert.deepEqual(faults, []);
  });

  step('the feed has every figure in ordinary elements', async () => {
    const feed = await text(`${stage.site.origin}/feed/`);
    assert.doesNotMatch(feed, /<template|<customs-stat|<style/);
    for (const tag of TAGS) assert.ok(feed.includes(`data-customs-briefing="${tag}"`), tag);
    for (const {says} of Object.values(BLOCKS)) assert.match(plain(feed), says);
  });

  step('the REST API has every figure in ordinary elements', async () => {
    const answer = JSON.parse(await text(`${stage.site.origin}/wp-json/wp/v2/posts/${stage.post.id}`)) as {
      readonly content: {readonly rendered: string};
    };
    const {rendered} = answer.content;
    assert.doesNotMatch(rendered, /<template|<customs-stat|<style/);
    for (const tag of TAGS) assert.ok(rendered.includes(`data-customs-briefing="${tag}"`), tag);
    for (const {says} of Object.values(BLOCKS)) assert.match(plain(rendered), says);
  });

  step('WordPress sets its quotes and dashes around a figure, not in it', async () => {
    const words = '"one" -- two...';
    const content = `<!-- wp:html --><p>${words}</p><customs-stat figure="customs-revenue">${words}</customs-stat><!-- /wp:html -->`;
    const html = await text(`${stage.site.origin}/?p=${await written(stage.site, 'author', 'Quotes', content)}`);
    assert.equal(/<p>([^<]*one[^<]*)</.exec(html)?.[1], '&#8220;one&#8221; &#8212; two&#8230;');
    assert.equal(/>([^<>]*one[^<>]*)<\/customs-stat>/.exec(html)?.[1], words);
  });

  step('a page without a figure loads nothing of ours', async () => {
    assert.doesNotMatch(await text(`${stage.site.origin}/hello-world/`), /customs-briefing/);
  });
}
