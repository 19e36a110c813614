<?php
/**
 * Which of the elements' languages serves a page.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language that the elements choose for a language of a page, so that a static figure says the same as the live one.
 *
 * @param string $lang Language tag, or a WordPress locale; empty for the language of the site.
 * @return string A language that there are static figures in.
 */
function customs_briefing_language( $lang = '' ) {
	$serves = customs_briefing_library( 'languages.json' )['serves'];
	$parts  = explode( '-', strtolower( str_replace( '_', '-', $lang ? $lang : get_bloginfo( 'language' ) ) ) );
	while ( $parts ) {
		$tag = implode( '-', $parts );
		if ( isset( $serves[ $tag ] ) ) {
			return $serves[ $tag ];
		}
		array_pop( $parts );
	}
	return 'en';
}
