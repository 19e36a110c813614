import {stoodFor, upgrade} from './safe-form.ts';
import {seek} from './seek.ts';
import {TAGS} from './tags.ts';

/** The tag of an element of ours, in its own or in its safe form. A page pays only for the tags it uses. */
const tagOf = (element: Element): string | undefined =>
  TAGS.includes(element.localName) ? element.localName : stoodFor(element);

function load(element: Element): void {
  // Relative to this file, so that it works from any address. Not `new URL(…)`, which bundlers take for an asset.
  import(/* @vite-ignore */ `./elements/${tagOf(element)}.js`).then(
    () => upgrade(element),
    () => {}, // The fallback stands, and the browser has named the file that did not come.
  );
}

const near =
  // A page may have taken it away, or put its own in its place.
  typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(
        (entries) => {
          for (const {isIntersecting, target} of entries) {
            if (!isIntersecting) continue;
            near?.unobserve(target);
            load(target);
          }
        },
        {rootMargin: '200px'},
      )
    : undefined;

seek((element) => {
  if (!tagOf(element)) return false;
  // Where something can be read already, the rest waits until a reader comes near it.
  if (near && (element.shadowRoot || element.textContent.trim())) near.observe(element);
  else load(element);
  return true;
});
