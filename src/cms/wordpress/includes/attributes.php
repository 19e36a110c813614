<?php
/**
 * What an author has asked for, made safe.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * One value as the element may have it.
 *
 * @param array  $field What a form asks for: asks, options, preset.
 * @param string $value As given.
 * @return string The value; empty where it is not valid or says what holds anyway.
 */
function customs_briefing_value( $field, $value ) {
	$value = trim( $value );
	switch ( $field['asks'] ) {
		case 'choice':
			return in_array( $value, $field['options'], true ) && $field['preset'] !== $value ? $value : '';
		case 'figures':
			return implode( ' ', array_filter( preg_split( '/[\s,]+/', $value ), 'customs_briefing_is_id' ) );
		case 'figure':
		case 'theme-id':
		case 'series':
			return customs_briefing_is_id( $value ) ? $value : '';
		case 'language':
			return preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i', $value ) ? $value : '';
		case 'number':
			return preg_match( '/^[1-6]$/', $value ) ? $value : '';
		case 'address':
			return esc_url_raw( $value, array( 'http', 'https' ) );
		default:
			return sanitize_text_field( $value );
	}
}

/**
 * Whether a text can be the id of a figure, also of another briefing.
 *
 * @param string $text As given.
 * @return bool
 */
function customs_briefing_is_id( $text ) {
	return 1 === preg_match( '/^[\w.-]{1,80}$/', $text );
}

/**
 * The attributes of an element. Names may be written as in a tag (`heading-level`), as in a block (`headingLevel`)
 * or as in a shortcode (`heading_level`); all others are dropped.
 *
 * @param string $tag   Tag of the element.
 * @param array  $given Name => value.
 * @return string[] Attribute => value, in the order of the form.
 */
function customs_briefing_attributes( $tag, $given ) {
	$attributes = array();
	foreach ( customs_briefing_elements()[ $tag ] as $field ) {
		foreach ( array( $field['attribute'], $field['name'], str_replace( '-', '_', $field['attribute'] ) ) as $name ) {
			if ( ! isset( $given[ $name ] ) || ! is_scalar( $given[ $name ] ) ) {
				continue;
			}
			$value = customs_briefing_value( $field, (string) $given[ $name ] );
			if ( '' !== $value ) {
				$attributes[ $field['attribute'] ] = $value;
			}
		}
	}
	return $attributes;
}

/**
 * Attributes as markup, each with a space before it.
 *
 * @param string[] $attributes Name => value.
 * @param string   $prefix     Put before each name.
 * @return string
 */
function customs_briefing_markup( $attributes, $prefix = '' ) {
	$markup = '';
	foreach ( $attributes as $name => $value ) {
		$markup .= sprintf( ' %s%s="%s"', $prefix, $name, esc_attr( $value ) );
	}
	return $markup;
}
