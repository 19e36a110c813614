<?php
/**
 * Figures as they stand without a script, made when the plug-in was built.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * The static form of an element.
 *
 * There is one for each combination of the attributes that have a list of values. A list of figures, a filter and
 * another briefing have no end of values, so there is none for them.
 *
 * @param string   $tag        Tag of the element.
 * @param string[] $attributes Its attributes, made safe.
 * @return array|null host, frame, plain and heading; null where there is none.
 */
function customs_briefing_static_form( $tag, $attributes ) {
	$values = array();
	foreach ( customs_briefing_elements()[ $tag ] as $field ) {
		$value = isset( $attributes[ $field['attribute'] ] ) ? $attributes[ $field['attribute'] ] : $field['preset'];
		if ( 'listed' === $field['drawing'] ) {
			$values[] = $value;
		} elseif ( 'free' === $field['drawing'] && '' !== $value ) {
			return null;
		}
	}
	$lang  = customs_briefing_language( isset( $attributes['lang'] ) ? $attributes['lang'] : '' );
	$file  = $values ? crc32( $values[0] ) % customs_briefing_library( 'static/files.json' )[ $tag ] : 0;
	$forms = customs_briefing_library( "static/$lang/$tag-$file.json" );
	$key   = implode( '|', $values );
	return isset( $forms[ $key ] ) ? $forms[ $key ] : null;
}

/**
 * A figure of ordinary elements for a list of figures that has no form of its own: each of them, in the list's order.
 *
 * @param string[] $attributes Attributes, made safe.
 * @return string
 */
function customs_briefing_plain_list( $attributes ) {
	if ( empty( $attributes['figures'] ) || ! empty( $attributes['src'] ) ) {
		return '';
	}
	$plain = '';
	foreach ( explode( ' ', $attributes['figures'] ) as $figure ) {
		$one    = array_intersect_key( $attributes, array( 'lang' => true ) );
		$form   = customs_briefing_static_form( 'customs-stat', array( 'figure' => $figure ) + $one );
		$plain .= $form ? $form['plain'] : '';
	}
	return $plain;
}

/**
 * The drawing of a static form with its headings at a level of the page.
 *
 * @param array $form  Static form.
 * @param int   $level 1 to 6; 0 for the element's own choice.
 * @return string
 */
function customs_briefing_frame( $form, $level ) {
	$frame = $form['frame'];
	if ( ! $level ) {
		return $frame;
	}
	$made = 2;
	if ( isset( $form['heading'] ) ) {
		// Only asked for a level does the element make a heading at all; this is the one at level 3.
		$frame = substr_replace( $frame, $form['heading']['insert'], $form['heading']['at'], $form['heading']['cut'] );
		$made  = 3;
	}
	return preg_replace_callback(
		'/aria-level="(\d)"/',
		static function ( $found ) use ( $level, $made ) {
			return sprintf( 'aria-level="%d"', min( 6, (int) $found[1] + $level - $made ) );
		},
		$frame
	);
}
