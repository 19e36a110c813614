import {strict as assert} from 'node:assert';
import {addBlock, blocks, canvas, edited, isDirty, openEditor, publish, selectedBlock} from '../admin.ts';
import {BLOCKS} from '../blocks.ts';
import {plain, type Stage} from '../stage.ts';

/** An article with every block, from the first to the one that is opened again. */
export function writing(stage: Stage): void {
  const {step} = stage;

  for (const [tag, {title, fill, says, keeps}] of Object.entries(BLOCKS)) {
    step(`${title}: inserted, filled in by its form, live in the canvas`, async () => {
      const {author} = stage;
      await addBlock(author, title);
      assert.equal((await selectedBlock(author)).name, `customs-briefing/${tag}`);
      await fill(author);
      const frame = await canvas(author);
      await frame.waitForFunction(
        (tag, source) => {
          const element = [...document.querySelectorAll(tag)].at(-1) as {toText?(): string} & Element;
          return element?.matches(':state(ready)') && new RegExp(source, 'i').test(element.toText?.() ?? '');
        },
        {},
        tag,
        says.source,
      );
      const {attributes} = await selectedBlock(author);
      for (const [name, value] of Object.entries(keeps)) assert.equal(attributes[name], value);
      assert.match(plain(String(attributes['fallback'])), says);
    });
  }

  step(
    'the post is published with each figure’s words in it',
    async () => {
      stage.post = await publish(stage.author, 'Figures');
      const raw = await stage.site.php(`echo get_post( ${stage.post.id} )->post_content;`);
      for (const [tag, {says}] of Object.entries(BLOCKS)) {
        assert.ok(raw.includes(`<!-- wp:customs-briefing/${tag}`), tag);
        assert.match(plain(raw), says);
      }
    },
    'needed',
  );

  step('the editor finds every block as it left it', async () => {
    const {author, site, post} = stage;
    const before = await edited(author);
    await openEditor(author, site, post.id);
    const found = await blocks(author);
    assert.deepEqual(
      found.filter(({isValid}) => !isValid).map(({name}) => name),
      [],
    );
    const frame = await canvas(author);
    for (const tag of Object.keys(BLOCKS)) {
      await frame.$eval(tag, (one) => one.scrollIntoView());
      await frame.waitForSelector(`${tag}:state(ready)`);
    }
    assert.equal(await isDirty(author), false);
    // WordPress writes a no-break space as it pleases.
    const [was, is] = [before, await edited(author)].map((one) => one.replaceAll('&nbsp;', '\u00a0'));
    assert.equal(is, was);
  });
}
