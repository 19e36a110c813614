import {strict as assert} from 'node:assert';
import {blocks, edited, openEditor, publish, typeParagraph} from '../admin.ts';
import {written, type Stage} from '../stage.ts';

const SENTENCE = 'Customs collected [customs_stat figure="customs-revenue" variant="inline"] in tax.';

const ARTICLE = `<p>${SENTENCE}</p>

[trade_growth_chart measure="index"]

[customs_stat figure="smuggling-cases" heading_level="4"]

Over [customs_stat figure="smuggling-cases"] were filed.

[customs_stat_grid figures="customs-revenue smuggling-cases"]`;

/** Figures in running text. */
export function shortcodes(stage: Stage): void {
  const {step} = stage;

  step('an author types a figure into a sentence; it is saved, comes back, and stands in the sentence', async () => {
    const {author, site} = stage;
    await openEditor(author, site);
    await typeParagraph(author, SENTENCE);
    const {id, link} = await publish(author, 'Sentence');
    const saved = await edited(author);
    await openEditor(author, site, id);
    assert.equal(await edited(author), saved);
    const [paragraph] = await blocks(author);
    assert.equal(paragraph?.name, 'core/paragraph');
    assert.equal(paragraph.isValid, true);
    const page = await stage.reader();
    await page.goto(link);
    await page.waitForSelector('p > customs-stat[variant=inline]:state(ready)');
    // In the line of the words around it.
    const [lines, height] = await page.$eval('p:has(> customs-stat)', (one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const tops = new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom / 12)));
      return [tops.size, one.getBoundingClientRect().height] as const;
    });
    assert.ok(lines <= 2 && height < 60, `${lines} lines, ${height} px`);
  });

  step('shortcodes stand in running text, alone, and around words of an author', async () => {
    const id = await written(stage.site, 'author', 'Short', ARTICLE);
    const page = await stage.reader();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${stage.site.origin}/?p=${id}`);
    const stray = await page.$$eval(
      'figure',
      (all) => all.filter((one) => !one.closest('customs-stat, trade-growth-chart, customs-stat-grid')).length,
    );
    assert.equal(stray, 0, 'a figure fell out of its tag');
    assert.ok(await page.$('p > customs-stat[variant=inline]'));
    assert.ok(await page.$('customs-stat[heading-level="4"] >>> [role=heading][aria-level="4"]'));
    assert.ok(await page.$('trade-growth-chart[measure=index] >>> [part~=chart]'));
    const grid = await page.$eval('customs-stat-grid', (one) => one.textContent);
    assert.match(grid.replaceAll('\u00a0', ' '), /1\.05 trillion yuan[^]*over 3,000 cases/);
    assert.doesNotMatch(await page.$eval('body', (body) => body.textContent), /\[customs_|\[trade_/);
  });
}
