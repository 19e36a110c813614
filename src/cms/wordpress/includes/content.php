<?php
/**
 * Our tags in the text of posts.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets our tags pass for authors who may not write other HTML, with the attributes that the elements know.
 *
 * @param array[] $tags    Allowed tags.
 * @param string  $context Where the text is from.
 * @return array[]
 */
function customs_briefing_allowed_html( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( customs_briefing_elements() as $tag => $fields ) {
		$tags[ $tag ] = array_fill_keys( wp_list_pluck( $fields, 'attribute' ), true ) + array(
			'class' => true,
			'id'    => true,
		);
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'customs_briefing_allowed_html', 10, 2 );

/**
 * Keeps WordPress from setting curly quotes inside a figure: its drawing is markup, and its words are set already.
 *
 * @param string[] $tags Tags whose content stays as it is.
 * @return string[]
 */
function customs_briefing_no_texturize( $tags ) {
	return array_merge( $tags, array_keys( customs_briefing_elements() ) );
}
add_filter( 'no_texturize_tags', 'customs_briefing_no_texturize' );

/**
 * Draws the tags that an author wrote by hand, keeps the author's words in them, and loads the library for them.
 *
 * @param string $content HTML of an article.
 * @return string
 */
function customs_briefing_content( $content ) {
	$safe = customs_briefing_wants_safe_form();
	if ( ! $safe && false !== strpos( $content, ' data-customs-briefing="' ) ) {
		customs_briefing_enqueue();
	}
	$tags   = implode( '|', array_keys( customs_briefing_elements() ) );
	$pieces = preg_split( "#(<(?:$tags)(?=[\s>]).*?</(?:$tags)>)#s", $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	$done   = array_shift( $pieces );
	$open   = false;
	$result = array();
	foreach ( array_chunk( $pieces, 2 ) as list( $tag, $after ) ) {
		$drawn = customs_briefing_written_tag( $tag, $safe );
		$open  = customs_briefing_leaves_paragraph_open( $done, $open );
		if ( $open && false !== strpos( $drawn, '<figure' ) ) {
			// A figure cannot stand in a paragraph: browsers would close it, and our tag with it.
			if ( preg_match( '#<p[^>]*>\s*$#', $done, $start ) && preg_match( '#^\s*</p>#', $after, $end ) ) {
				$done  = substr( $done, 0, -strlen( $start[0] ) );
				$after = substr( $after, strlen( $end[0] ) );
				$open  = false;
			} elseif ( ! $safe ) {
				$drawn = customs_briefing_in_running_text( $drawn );
			}
		}
		$result[] = $done . $drawn;
		$done     = $after;
	}
	$result[] = $done;
	return implode( '', $result );
}
// After shortcodes, so that the figures of all of them are there, and after WordPress has set its quotes.
add_filter( 'the_content', 'customs_briefing_content', 12 );

/**
 * One of our tags as it is read.
 *
 * @param string $written The tag with what is in it.
 * @param bool   $safe    Whether the safe form is wanted: there, the author's words stay as they are.
 * @return string
 */
function customs_briefing_written_tag( $written, $safe ) {
	if ( ! preg_match( '#^<([a-z-]+)((?:\s[^<>]*)?)>(.*)</\1>$#s', $written, $found ) || false !== strpos( $found[3], '<template' ) ) {
		return $written;
	}
	list( , $tag, $markup, $words ) = $found;
	if ( $safe && '' !== trim( $words ) ) {
		return $written;
	}
	$given = array();
	foreach ( wp_kses_hair( $markup, wp_allowed_protocols() ) as $name => $attribute ) {
		$given[ strtolower( $name ) ] = wp_specialchars_decode( $attribute['value'], ENT_QUOTES );
	}
	return customs_briefing_figure( $tag, $given, $words, true );
}

/**
 * Whether a paragraph is still open after a piece of HTML.
 *
 * @param string $html Piece of HTML.
 * @param bool   $open Whether one was open before it.
 * @return bool
 */
function customs_briefing_leaves_paragraph_open( $html, $open ) {
	$starts = preg_match_all( '#<p[\s>]#', $html, $found, PREG_OFFSET_CAPTURE ) ? end( $found[0] )[1] : -1;
	$ends   = strrpos( $html, '</p>' );
	if ( $starts < 0 && false === $ends ) {
		return $open;
	}
	return $starts > ( false === $ends ? -1 : $ends );
}

/**
 * A figure inside a paragraph: its words stand in for it until it is drawn.
 *
 * @param string $drawn Our tag with its static form.
 * @return string
 */
function customs_briefing_in_running_text( $drawn ) {
	$words = strpos( $drawn, '<figure', (int) strpos( $drawn, '</template>' ) );
	$end   = strrpos( $drawn, '</' );
	if ( false === $words ) {
		return $drawn;
	}
	$plain = preg_replace( '#</(p|td|th|tr|figcaption)>#', ' ', substr( $drawn, $words, $end - $words ) );
	return substr( $drawn, 0, $words ) . esc_html( trim( preg_replace( '/\s+/', ' ', wp_strip_all_tags( $plain ) ) ) ) . substr( $drawn, $end );
}
