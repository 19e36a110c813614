<?php
/**
 * Plugin Name:       Customs Briefing
 * Plugin URI:        https://www.npmjs.com/package/customs-briefing
 * Description:       The figures of an official press briefing as blocks and shortcodes: drawn, in the reader’s language, with who said it, when, and on which page. Also without JavaScript, in feeds and over REST.
 * Version:           %VERSION%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The customs-briefing authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       customs-briefing
 * Domain Path:       /languages
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

define( 'CUSTOMS_BRIEFING_VERSION', '%VERSION%' );
define( 'CUSTOMS_BRIEFING_FILE', __FILE__ );

require __DIR__ . '/includes/library.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/static-form.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/figure.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/editor.php';
