<?php
/**
 * The library's modules: on pages that show a figure, and in the editor's canvas.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of a module. Its folder carries the version: modules import each other by names that have none.
 *
 * @param string $name File name.
 * @return string
 */
function customs_briefing_module( $name ) {
	return plugins_url( 'modules/' . CUSTOMS_BRIEFING_VERSION . '/' . $name, CUSTOMS_BRIEFING_FILE );
}

/**
 * Loads the library in this page: it draws what is near the reader.
 */
function customs_briefing_enqueue() {
	$address = customs_briefing_module( 'autoload.js' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'customs-briefing', $address, array(), null );
	} else {
		// The version is in the address.
		wp_enqueue_script( 'customs-briefing', $address, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}

/**
 * Loads every element in the editor's canvas, a frame of its own that script modules do not reach.
 */
function customs_briefing_enqueue_canvas() {
	if ( is_admin() ) {
		wp_enqueue_script( 'customs-briefing-canvas', customs_briefing_module( 'define.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}
add_action( 'enqueue_block_assets', 'customs_briefing_enqueue_canvas' );

/**
 * Makes a module of a script, which WordPress before 6.5 cannot.
 *
 * @param string $tag    The script element.
 * @param string $handle Name of the script.
 * @return string
 */
function customs_briefing_script_tag( $tag, $handle ) {
	if ( 'customs-briefing' !== $handle && 'customs-briefing-canvas' !== $handle ) {
		return $tag;
	}
	return preg_replace( '/<script(?: type=([\'"])[^\'"]*\1)?(?=[ >])/', '<script type="module"', $tag, 1 );
}
add_filter( 'script_loader_tag', 'customs_briefing_script_tag', 10, 2 );
