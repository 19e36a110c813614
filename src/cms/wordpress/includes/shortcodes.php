<?php
/**
 * One shortcode for each element: the tag with underscores.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * A figure by a shortcode: `[customs_stat figure="customs-revenue"]`. Text between an opening and a closing shortcode
 * is the fallback.
 *
 * @param array|string $given     Attributes.
 * @param string|null  $content   Text between.
 * @param string       $shortcode Its name.
 * @return string
 */
function customs_briefing_shortcode( $given, $content, $shortcode ) {
	return customs_briefing_figure( str_replace( '_', '-', $shortcode ), (array) $given, (string) $content, true );
}

/**
 * Registers the shortcodes.
 */
function customs_briefing_register_shortcodes() {
	foreach ( array_keys( customs_briefing_elements() ) as $tag ) {
		add_shortcode( str_replace( '-', '_', $tag ), 'customs_briefing_shortcode' );
	}
}
add_action( 'init', 'customs_briefing_register_shortcodes' );
