/** The plug-in in a real WordPress: what authors do, and what readers get. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../../support/visit.ts';
import {
  addBlock,
  canvas,
  choose,
  login,
  openEditor,
  openPanel,
  paste,
  pluginAction,
  publish,
  search,
  selectedBlock,
  uploadPlugin,
} from './admin.ts';
import type {Suite} from './archive.ts';
import {wordpress, type WordPress} from './site.ts';

const ARCHIVE = 'dist/cms/customs-briefing-wordpress.zip';

interface Case {
  readonly title: string;
  /** What the author does in the form. */
  readonly fill: (page: Page) => Promise<void>;
  /** Words that readers find, in every form of the article. */
  readonly says: RegExp;
  /** Attributes that the block keeps. */
  readonly keeps: Readonly<Record<string, string | number>>;
}

/** Each block, and one choice in its form. */
const BLOCKS: Readonly<Record<string, Case>> = {
  'customs-stat': {
    title: 'Customs stat',
    fill: async (page) => {
      await search(await canvas(page), page, 'Figure', 'tax revenue');
      await choose(page, 'Variant', 'hero');
    },
    says: /1\.05 trillion yuan/,
    keeps: {figure: 'customs-revenue', variant: 'hero'},
  },
  'customs-stat-grid': {
    title: 'Customs stat grid',
    fill: (page) => choose(page, 'Theme of the briefing', 'trade-scale'),
    says: /1\.6 trillion yuan/,
    keeps: {themeId: 'trade-scale'},
  },
  'trade-growth-chart': {
    title: 'Trade growth chart',
    fill: (page) => choose(page, 'Measure', 'multiple'),
    says: /8\.3 times/,
    keeps: {measure: 'multiple'},
  },
  'trade-trend-chart': {
    title: 'Trade trend chart',
    fill: (page) => choose(page, 'Flow', 'exports'),
    says: /2012/,
    keeps: {flow: 'exports'},
  },
  'policy-list': {
    title: 'Policy list',
    fill: (page) => choose(page, 'Kind', 'platforms'),
    says: /pilot|zone|port/i,
    keeps: {kind: 'platforms'},
  },
  'reform-timeline': {
    title: 'Reform timeline',
    fill: async (page) => {
      await openPanel(page, 'Place in the page');
      await choose(page, 'Heading level', '3');
    },
    says: /Khunjerab/,
    keeps: {headingLevel: 3},
  },
  'briefing-speakers': {
    title: 'Briefing speakers',
    fill: async (page) => {
      await openPanel(page, 'Place in the page');
      await choose(page, 'Language', 'zh-Hans');
    },
    says: /赵增连/,
    keeps: {lang: 'zh-Hans'},
  },
  'briefing-source': {
    title: 'Briefing source',
    fill: (page) => search(page.mainFrame(), page, 'Figure', 'cases filed and'),
    says: /3,000/,
    keeps: {figure: 'smuggling-cases'},
  },
  'claim-check': {
    title: 'Claim check',
    fill: (page) => search(page.mainFrame(), page, 'Claim', 'largest'),
    says: /seven/i,
    keeps: {claim: 'largest-goods-trader-years'},
  },
  'figure-table': {
    title: 'Figure table',
    fill: (page) => search(page.mainFrame(), page, 'Figures', 'parcels'),
    says: /parcels/i,
    keeps: {},
  },
};

const TAGS = Object.keys(BLOCKS);

const plain = (html: string): string =>
  html
    .replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replaceAll(/\s+/g, ' ');

const phpList = (texts: readonly string[]): string => `array( ${texts.map((one) => `'${one}'`).join(', ')} )`;

const text = async (address: string): Promise<string> => (await fetch(address)).text();

/** All of it in the WordPress of a release of Debian; `version` is how its number begins. */
export function scenario(suite: Suite, version: string): void {
  describe(`WordPress ${version}`, () => {
    let site: WordPress;
    let browser: Browser;
    let admin: Page;
    let author: Page;
    let post: {readonly id: number; readonly link: string};
    let lost = '';

    /** One after the other: where one fails that the rest stands on, the rest says so at once. */
    const step = (name: string, body: () => Promise<void>, needed = false): void => {
      test(`${version}: ${name}`, async () => {
        if (lost) throw new Error(`Not reached, because of: ${lost}`);
        await body().catch((error: unknown) => {
          if (needed) lost = name;
          throw error;
        });
      });
    };

    before(async () => {
      [site, browser] = await Promise.all([wordpress(suite), launch()]);
    });
    after(async () => {
      await browser?.close();
      await site?.[Symbol.asyncDispose]();
    });

    step(
      `an administrator uploads the zip file and activates it`,
      async () => {
        assert.ok(site.version.startsWith(`${version}.`), site.version);
        console.log(`WordPress ${site.version}`);
        admin = await login(browser, site, 'admin');
        await uploadPlugin(admin, site, ARCHIVE);
        await pluginAction(admin, site, 'activate');
        assert.equal(await site.php(`echo count( get_option( 'active_plugins' ) );`), '1');
      },
      true,
    );

    step('every file of the plug-in is PHP that parses', async () => {
      const folder = join(site.folder, 'wp-content/plugins/customs-briefing');
      const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.php'));
      assert.ok(files.length > 8);
      for (const name of files) execFileSync('php', ['-l', join(folder, name)], {stdio: 'pipe'});
    });

    step(
      'an author opens the editor',
      async () => {
        author = await login(browser, site, 'author');
        await openEditor(author, site);
        assert.equal(
          await site.php(`echo (int) user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' );`),
          '0',
        );
      },
      true,
    );

    for (const [tag, {title, fill, says, keeps}] of Object.entries(BLOCKS)) {
      step(`${title}: inserted, filled in by its form, live in the canvas`, async () => {
        await addBlock(author, title);
        assert.equal(await selectedBlock(author), `customs-briefing/${tag}`);
        await fill(author);
        const frame = await canvas(author);
        await frame.waitForFunction(
          (tag, source) => {
            const element = [...document.querySelectorAll(tag)].at(-1);
            return element?.matches(':state(ready)') && new RegExp(source, 'i').test((element as any).toText());
          },
          {},
          tag,
          says.source,
        );
        const block = await author.evaluate(
          () => (window as any).wp.data.select('core/block-editor').getSelectedBlock().attributes,
        );
        for (const [name, value] of Object.entries(keeps)) assert.equal(block[name], value);
        assert.match(plain(block.fallback), says);
      });
    }

    step(
      'the post is published with each figure’s words in it',
      async () => {
        post = await publish(author, 'Figures');
        const raw = await site.php(`echo get_post( ${post.id} )->post_content;`);
        for (const tag of TAGS) assert.ok(raw.includes(`<!-- wp:customs-briefing/${tag}`), tag);
        for (const {says} of Object.values(BLOCKS)) assert.match(plain(raw), says);
      },
      true,
    );

    step('the editor finds every block as it left it', async () => {
      await openEditor(author, site, post.id);
      const invalid = await author.evaluate(() =>
        (window as any).wp.data
          .select('core/block-editor')
          .getBlocks()
          .filter(({isValid}: {isValid: boolean}) => !isValid)
          .map(({name}: {name: string}) => name),
      );
      assert.deepEqual(invalid, []);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(
        await author.evaluate(() => (window as any).wp.data.select('core/editor').isEditedPostDirty()),
        false,
      );
    });

    step('readers without JavaScript see every figure drawn', async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(post.link);
      const html = await page.content();
      for (const [tag, {says}] of Object.entries(BLOCKS)) {
        const inside = await page.$(`${tag} >>> [part~=figure]`);
        // A table of chosen figures has no static drawing: its words stand in the page.
        if (tag !== 'figure-table') assert.ok(inside, tag);
        assert.match(plain(html), says);
      }
    });

    step('readers with JavaScript get every figure live, from the site’s own files', async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(post.link);
      for (const tag of TAGS) {
        await page.$eval(tag, (one) => one.scrollIntoView());
        await page.waitForSelector(`${tag}:state(ready)`);
      }
      const ours = requests.filter((address) => address.includes('customs-briefing'));
      assert.ok(ours.length > 10);
      for (const address of ours) assert.ok(address.startsWith(site.origin), address);
      assert.deepEqual(faults, []);
    });

    step('the feed has every figure in ordinary elements', async () => {
      const feed = await text(`${site.origin}/feed/`);
      assert.doesNotMatch(feed, /<template|<customs-stat|<style/);
      for (const tag of TAGS) assert.ok(feed.includes(`data-customs-briefing="${tag}"`), tag);
      for (const {says} of Object.values(BLOCKS)) assert.match(plain(feed), says);
    });

    step('the REST API has every figure in ordinary elements', async () => {
      const answer = JSON.parse(await text(`${site.origin}/wp-json/wp/v2/posts/${post.id}`)) as {
        readonly content: {readonly rendered: string};
      };
      const {rendered} = answer.content;
      assert.doesNotMatch(rendered, /<template|<customs-stat|<style/);
      for (const tag of TAGS) assert.ok(rendered.includes(`data-customs-briefing="${tag}"`), tag);
      for (const {says} of Object.values(BLOCKS)) assert.match(plain(rendered), says);
    });

    step('a page without a figure loads nothing of ours', async () => {
      assert.doesNotMatch(await text(`${site.origin}/hello-world/`), /customs-briefing/);
    });

    step('hostile attributes come out inert, in blocks, shortcodes, and tags', async () => {
      const evil = '\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e';
      const post = `
<!-- wp:customs-briefing/customs-stat {"figure":"${evil}","onclick":"alert(1)","lang":"${evil}","src":"javascript:alert(1)"} -->
<div class="wp-block-customs-briefing-customs-stat"><p onclick="alert(1)">words</p><script>alert(1)</script></div>
<!-- /wp:customs-briefing/customs-stat -->
<!-- wp:paragraph --><p>[customs_stat figure="customs-revenue" onclick="alert(1)" variant="<img src=x onerror=alert(1)>" group="a' onfocus='alert(1)"]</p><!-- /wp:paragraph -->
<!-- wp:html --><customs-stat figure="customs-revenue" onclick="alert(1)" style="position:fixed" data-evil="1">mine</customs-stat><!-- /wp:html -->`;
      const id = await site.php(`
        wp_set_current_user( get_user_by( 'login', 'author' )->ID );
        kses_init();
        echo wp_insert_post( wp_slash( array( 'post_title' => 'Hostile', 'post_status' => 'publish', 'post_content' => ${JSON.stringify(post).replaceAll('$', '\\$')} ) ) );`);
      const page = await (await browser.createBrowserContext()).newPage();
      const alarms: string[] = [];
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      for (const address of [`${site.origin}/?p=${id}`, `${site.origin}/wp-json/wp/v2/posts/${id}`]) {
        const answer = await text(address);
        const html = address.includes('wp-json')
          ? (JSON.parse(answer) as {content: {rendered: string}}).content.rendered
          : answer;
        assert.doesNotMatch(html, /alert\(1\)["'\s>]*>|<img src=x|position:fixed|data-evil|javascript:alert/);
      }
      await page.goto(`${site.origin}/?p=${id}`);
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

    step('shortcodes stand in running text, alone, and around words of an author', async () => {
      const post = `<p>Customs collected [customs_stat figure="customs-revenue" variant="inline"] in tax.</p>

[trade_growth_chart measure="index"]

[customs_stat figure="smuggling-cases" heading_level="4"]

Over [customs_stat figure="smuggling-cases"] were filed.

[customs_stat_grid figures="customs-revenue smuggling-cases"]`;
      const id = await site.php(
        `echo wp_insert_post( array( 'post_title' => 'Short', 'post_status' => 'publish', 'post_author' => 2, 'post_content' => ${JSON.stringify(post)} ) );`,
      );
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.origin}/?p=${id}`);
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

    step('embed codes, frames and shortcodes that are pasted become blocks', async () => {
      await openEditor(author, site);
      const pasted = {
        '<customs-stat figure="customs-revenue" variant="hero">1.05 trillion</customs-stat>\n<script type="module" src="https://cdn.example/x.js"></script>':
          {name: 'customs-briefing/customs-stat', figure: 'customs-revenue', variant: 'hero'},
        '<iframe src="https://news.example/embed.html?tag=trade-growth-chart&measure=index" width="100%"></iframe>': {
          name: 'customs-briefing/trade-growth-chart',
          measure: 'index',
        },
        '<figure data-customs-briefing="claim-check" data-claim="trade-average-increase" lang="en"><p>1.6</p></figure>':
          {
            name: 'customs-briefing/claim-check',
            claim: 'trade-average-increase',
          },
        // Before 6.5 a pasted shortcode stays what it is, and shows the figure all the same.
        ...(version !== '6.1' && {
          '[customs_stat figure="smuggling-cases" heading_level="3"]': {
            name: 'customs-briefing/customs-stat',
            figure: 'smuggling-cases',
            headingLevel: 3,
          },
        }),
      };
      for (const [code, wanted] of Object.entries(pasted)) {
        await paste(author, code);
        await author.waitForFunction(
          (name) => (window as any).wp.data.select('core/block-editor').getBlocks().at(-1)?.name === name,
          {},
          wanted.name,
        );
        const {name, attributes} = await author.evaluate(() => {
          const block = (window as any).wp.data.select('core/block-editor').getBlocks().at(-1);
          return {name: block.name, attributes: block.attributes};
        });
        const found = Object.fromEntries(Object.keys(wanted).map((key) => [key, {...attributes, name}[key]]));
        assert.deepEqual(found, wanted);
      }
    });

    step('the words of the forms are in the editor’s language', async () => {
      const [title, label, figure] = JSON.parse(
        await site.php(`
          switch_to_locale( 'zh_CN' );
          unload_textdomain( 'customs-briefing' );
          load_textdomain( 'customs-briefing', WP_PLUGIN_DIR . '/customs-briefing/languages/customs-briefing-zh_CN.mo' );
          $labels = require WP_PLUGIN_DIR . '/customs-briefing/library/labels.php';
          $words  = customs_briefing_library( 'choices/' . customs_briefing_language( 'zh_CN' ) . '.json' );
          echo wp_json_encode( array( translate_with_gettext_context( 'Customs stat', 'block title', 'customs-briefing' ), $labels['customs-stat']['variant']['label'], $words['figures']['customs-revenue']['value'] ) );`),
      ) as string[];
      assert.match(title!, /\p{Script=Han}/u);
      assert.match(label!, /\p{Script=Han}/u);
      assert.match(figure!, /1\.05万亿元/);
    });

    step('static figures are in the language that live ones choose', async () => {
      const tags = ['en-US', 'en_GB', 'fr_FR', 'fr-CA', 'de_DE', 'zh_CN', 'zh-TW', 'zh_HK', 'ar', 'es_MX', 'pt_BR', ''];
      const chosen = JSON.parse(
        await site.php(`echo wp_json_encode( array_map( 'customs_briefing_language', ${phpList(tags)} ) );`),
      ) as string[];
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(post.link);
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
      }, tags);
      assert.deepEqual(chosen, live);
    });

    step('switched off, the plug-in leaves the figures’ words; switched on again, the figures', async () => {
      await pluginAction(admin, site, 'deactivate');
      const without = await text(post.link);
      assert.doesNotMatch(without, /<customs-stat|shadowrootmode|modules\/.*autoload/);
      for (const {says} of Object.values(BLOCKS)) assert.match(plain(without), says);
      await pluginAction(admin, site, 'activate');
      const again = await text(post.link);
      for (const tag of TAGS) assert.ok(again.includes(`<${tag} `), tag);
    });

    step('nothing that PHP complains of', async () => assert.deepEqual(await site.complaints(), []));

    step('deleted, it leaves nothing in the database but the posts’ own words', async () => {
      await pluginAction(admin, site, 'deactivate');
      const left = await site.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        $deleted = delete_plugins( array( 'customs-briefing/customs-briefing.php' ) );
        global $wpdb;
        $found = array();
        foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $column ) {
          $found[] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->$table} WHERE $column LIKE '%customs%briefing%'" );
        }
        echo wp_json_encode( array( true === $deleted, array_sum( $found ), is_dir( WP_PLUGIN_DIR . '/customs-briefing' ) ) );`);
      assert.equal(left, '[true,0,false]');
    });
  });
}
