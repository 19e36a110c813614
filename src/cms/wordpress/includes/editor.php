<?php
/**
 * What the forms of the blocks ask for, in the language of the editor.
 *
 * @package Customs_Briefing
 */

defined( 'ABSPATH' ) || exit;

/**
 * Hands the editor's script the forms, the figures to choose from, and its words.
 */
function customs_briefing_editor_data() {
	$lang = customs_briefing_language( get_user_locale() );
	$data = array(
		'elements' => customs_briefing_elements(),
		'labels'   => require dirname( CUSTOMS_BRIEFING_FILE ) . '/library/labels.php',
		'choices'  => customs_briefing_library( "choices/$lang.json" ),
		'words'    => array(
			'settings' => __( 'What it shows', 'customs-briefing' ),
			'more'     => __( 'Place in the page', 'customs-briefing' ),
			'choose'   => __( 'Choose a figure. Type to search.', 'customs-briefing' ),
			'add'      => __( 'Add figures, in the order they are to be shown. Type to search.', 'customs-briefing' ),
			'own'      => __( 'The element’s own choice', 'customs-briefing' ),
			'pageLang' => __( 'Language of the page', 'customs-briefing' ),
		),
	);
	wp_add_inline_script( 'customs-briefing-editor', 'window.customsBriefing = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'customs_briefing_editor_data' );
