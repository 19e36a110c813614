import {forElement} from './attributes.ts';
import {draw, wp, type Attributes, type Drawn, type EditProps} from './wp.ts';

const {useEffect, useRef} = wp.element;

/** The live element can give itself as HTML of ordinary elements. */
interface Live extends HTMLElement {
  toHTML?(): string;
}

/**
 * The live figure in the canvas. Once it is drawn, its words go into the post as HTML of ordinary elements: that is what stays
 * when the plug-in is gone. An untouched block keeps the words that it was saved with, so that opening a post changes nothing.
 */
export function Preview({
  tag,
  attributes,
  setAttributes,
}: Pick<EditProps, 'attributes' | 'setAttributes'> & {readonly tag: string}): Drawn {
  const host = useRef<Live | null>(null);
  const written = forElement(tag, attributes);
  const state = JSON.stringify(written);
  const opened = useRef(state);
  const saved = useRef<Attributes>(attributes);
  saved.current = attributes;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const keep = (): void => {
      const words = element.toHTML?.() ?? '';
      const {fallback} = saved.current;
      if (!words || words === fallback || (fallback && state === opened.current)) return;
      opened.current = '';
      // The author's step was the choice; this belongs to it and is not undone apart.
      wp.data.dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent?.();
      setAttributes({fallback: words});
    };
    element.addEventListener('briefing-ready', keep);
    keep();
    return () => element.removeEventListener('briefing-ready', keep);
  }, [state]);

  // Made anew for each choice: an attribute that is taken away must not stay behind.
  return draw(wp.components.Disabled, null, draw(tag, {...written, key: state, ref: host}));
}
