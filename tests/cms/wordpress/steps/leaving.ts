import {strict as assert} from 'node:assert';
import {pluginAction} from '../admin.ts';
import {BLOCKS} from '../blocks.ts';
import {plain, text, type Stage} from '../stage.ts';

/** The plug-in switched off, and gone. */
export function leaving(stage: Stage): void {
  const {step} = stage;

  step('switched off, the plug-in leaves the figures’ words; switched on again, the figures', async () => {
    const {admin, site, post} = stage;
    await pluginAction(admin, site, 'deactivate');
    const without = await text(post.link);
    assert.doesNotMatch(without, /<customs-stat|shadowrootmode|modules\/.*autoload/);
    for (const {says} of Object.values(BLOCKS)) assert.match(plain(without), says);
    await pluginAction(admin, site, 'activate');
    const again = await text(post.link);
    for (const tag of Object.keys(BLOCKS)) assert.ok(again.includes(`<${tag} `), tag);
  });

  step('nothing that PHP complains of', async () => assert.deepEqual(await stage.site.complaints(), []));

  step('deleted, it leaves nothing in the database but the posts’ own words', async () => {
    const {admin, site} = stage;
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
}
