<?php
/**
 * One dynamic block for each element.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the words of the editor and registers the blocks.
 */
function customs_briefing_register_blocks() {
	load_plugin_textdomain( 'customs-briefing', false, dirname( plugin_basename( CUSTOMS_BRIEFING_FILE ) ) . '/languages' );
	wp_register_script(
		'customs-briefing-editor',
		plugins_url( 'editor/editor.js', CUSTOMS_BRIEFING_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-rich-text' ),
		CUSTOMS_BRIEFING_VERSION,
		true
	);
	foreach ( array_keys( customs_briefing_elements() ) as $tag ) {
		register_block_type(
			dirname( CUSTOMS_BRIEFING_FILE ) . '/blocks/' . $tag,
			array(
				'render_callback' => static function ( $attributes, $content ) use ( $tag ) {
					return customs_briefing_block( $tag, $attributes, $content );
				},
			)
		);
	}
}
add_action( 'init', 'customs_briefing_register_blocks' );

/**
 * The block of an element in an article. What the post holds is the figure as it was when the author saved it:
 * it serves what has no static form, and stays readable when the plug-in is gone.
 *
 * @param string $tag        Tag of the element.
 * @param array  $attributes Attributes of the block.
 * @param string $content    What the post holds inside the block.
 * @return string
 */
function customs_briefing_block( $tag, $attributes, $content ) {
	$saved = preg_match( '#^\s*<div[^>]*>(.*)</div>\s*$#s', $content, $found ) ? $found[1] : '';
	return '<div ' . get_block_wrapper_attributes() . '>' . customs_briefing_figure( $tag, $attributes, $saved ) . '</div>';
}

/**
 * A category of our own: ten blocks that belong together.
 *
 * @param array[] $categories Categories of the inserter.
 * @return array[]
 */
function customs_briefing_category( $categories ) {
	$categories[] = array(
		'slug'  => 'customs-briefing',
		'title' => __( 'Customs Briefing', 'customs-briefing' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', 'customs_briefing_category' );
