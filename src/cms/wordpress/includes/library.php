<?php
/**
 * The files that the build of the library has put beside the plug-in.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads a JSON file of library/, once per request.
 *
 * @param string $path Path below library/, made of the plug-in's own names only.
 * @return array What the file holds; empty where there is no such file.
 */
function customs_briefing_library( $path ) {
	static $read = array();
	if ( ! isset( $read[ $path ] ) ) {
		$file          = dirname( CUSTOMS_BRIEFING_FILE ) . '/library/' . $path;
		$read[ $path ] = is_readable( $file ) ? (array) wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
	}
	return $read[ $path ];
}

/**
 * Every element by its tag, with the fields of its form.
 *
 * @return array[] Tag => array of fields: attribute, name, asks, options, preset, drawing.
 */
function customs_briefing_elements() {
	return customs_briefing_library( 'elements.json' );
}
