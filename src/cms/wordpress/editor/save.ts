import {draw, wp, type Attributes, type Drawn} from './wp.ts';

/** What the post holds: the figure's words in ordinary elements, readable also without this plug-in. */
export const save = ({attributes}: {readonly attributes: Attributes}): Drawn =>
  draw(
    'div',
    wp.blockEditor.useBlockProps.save(),
    draw(wp.element.RawHTML, null, String(attributes['fallback'] ?? '')),
  );
