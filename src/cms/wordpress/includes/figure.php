<?php
/**
 * The one place that prints a figure.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether this answer goes to where neither our script nor a shadow root can be counted on.
 *
 * @return bool
 */
function customs_briefing_wants_safe_form() {
	$safe = is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );

	/**
	 * Filters whether figures are printed in their safe form: ordinary elements only, for newsletters and the like.
	 *
	 * @param bool $safe True in feeds and over REST.
	 */
	return (bool) apply_filters( 'customs_briefing_safe_form', $safe );
}

/**
 * A figure for where the article is read.
 *
 * @param string $tag      Tag of the element.
 * @param array  $given    Attributes as an author gave them.
 * @param string $fallback Safe HTML of the author, for what has no static form; `$keep` puts it before one.
 * @param bool   $keep     Whether the author's words stay where there is a static form.
 * @return string HTML, safe to print.
 */
function customs_briefing_figure( $tag, $given, $fallback = '', $keep = false ) {
	$attributes = customs_briefing_attributes( $tag, $given );
	$form       = customs_briefing_static_form( $tag, $attributes );
	$fallback   = wp_kses_post( $fallback );
	$plain      = $form ? $form['plain'] : $fallback;
	if ( ! $plain ) {
		$plain = customs_briefing_plain_list( $attributes );
	}
	if ( customs_briefing_wants_safe_form() ) {
		return customs_briefing_safe_figure( $tag, $attributes, $form, $plain );
	}
	customs_briefing_enqueue();
	$host   = $attributes;
	$shadow = '';
	if ( $form ) {
		$level  = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 0;
		$styles = customs_briefing_styles( $tag );
		$host  += $form['host'];
		$shadow = '<template shadowrootmode="open"><style>' . $styles . '</style>' . customs_briefing_frame( $form, $level ) . '</template>';
	}
	$inside = $keep && '' !== trim( $fallback ) ? $fallback : $plain;
	return '<' . $tag . customs_briefing_markup( $host ) . '>' . $shadow . $inside . '</' . $tag . '>';
}

/**
 * A figure of ordinary elements, with the marks by which a page with our script brings it to life.
 *
 * @param string     $tag        Tag of the element.
 * @param string[]   $attributes Attributes, made safe.
 * @param array|null $form       Static form.
 * @param string     $plain      HTML of ordinary elements.
 * @return string
 */
function customs_briefing_safe_figure( $tag, $attributes, $form, $plain ) {
	$marks = ' data-customs-briefing="' . $tag . '"' . customs_briefing_markup( $attributes, 'data-' );
	if ( $form ) {
		foreach ( $form['host'] as $name => $value ) {
			$marks .= 0 === strpos( $name, 'data-' ) ? customs_briefing_markup( array( $name => $value ) ) : '';
		}
	}
	if ( preg_match( '/^<(figure|span)( lang="[^"]*")?>/', $plain, $found ) && 1 === substr_count( $plain, '<' . $found[1] ) ) {
		return substr_replace( $plain, $marks, strlen( $found[0] ) - 1, 0 );
	}
	return '<figure' . $marks . '>' . $plain . '</figure>';
}

/**
 * Styles of an element's shadow root.
 *
 * @param string $tag Tag of the element.
 * @return string CSS.
 */
function customs_briefing_styles( $tag ) {
	static $styles = array();
	if ( ! isset( $styles[ $tag ] ) ) {
		// A file of the plug-in itself, not an address.
		$styles[ $tag ] = file_get_contents( dirname( CUSTOMS_BRIEFING_FILE ) . "/library/styles/$tag.css" ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	}
	return $styles[ $tag ];
}
