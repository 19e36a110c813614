import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {login, openEditor, pluginAction, uploadPlugin} from '../admin.ts';
import type {Stage} from '../stage.ts';

const ARCHIVE = 'dist/cms/customs-briefing-wordpress.zip';

/** From the zip file to an author in front of an empty article. */
export function installing(stage: Stage): void {
  const {step, version} = stage;

  step(
    'an administrator uploads the zip file and activates it',
    async () => {
      const {browser, site} = stage;
      assert.ok(site.version.startsWith(`${version}.`), site.version);
      console.log(`WordPress ${site.version}`);
      stage.admin = await login(browser, site, 'admin');
      await uploadPlugin(stage.admin, site, ARCHIVE);
      await pluginAction(stage.admin, site, 'activate');
      assert.equal(await site.php(`echo count( get_option( 'active_plugins' ) );`), '1');
    },
    'needed',
  );

  step('every file of the plug-in is PHP that parses and keeps to its own names', async () => {
    const folder = join(stage.site.folder, 'wp-content/plugins/customs-briefing');
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.php'));
    assert.ok(files.length > 8);
    for (const name of files) {
      execFileSync('php', ['-l', join(folder, name)], {stdio: 'pipe'});
      const code = readFileSync(join(folder, name), 'utf8');
      // Asked for by itself, a file does nothing.
      assert.match(code, /defined\( 'ABSPATH' \) \|\| exit;/, name);
      for (const [, own = ''] of code.matchAll(/^\s*function (\w+)/gm)) assert.match(own, /^customs_briefing_/, name);
      for (const [, own = ''] of code.matchAll(/\b(?:define|apply_filters|do_action)\( '(\w+)'/g))
        assert.match(own, /^customs_briefing_/i, name);
      for (const [call] of code.matchAll(/\b(?:__|_e|_x|_n|esc_html__|esc_attr__)\(.*$/gm))
        assert.match(call, /'customs-briefing' \)/, name);
      // Figures are handed to WordPress, never printed past it; no other server is asked for anything.
      assert.doesNotMatch(code, /\b(echo|print|printf|eval|wp_remote_\w+|curl_\w+|fsockopen)\b[ (]/, name);
    }
  });

  step(
    'an author opens the editor',
    async () => {
      const {browser, site} = stage;
      stage.author = await login(browser, site, 'author');
      await openEditor(stage.author, site);
      assert.equal(await site.php(`echo (int) user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' );`), '0');
    },
    'needed',
  );
}
