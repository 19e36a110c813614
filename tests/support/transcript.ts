import {virtual} from '@guidepup/virtual-screen-reader';

/** Stands after the element: the reader begins anew at the end of what it is given. */
const END = 'Here the element ends.';

/** More phrases than any element has: a walk that never ends must not hang the suite. */
const MOST = 4000;

/** A box with `display: contents` is none, yet what it holds is drawn. */
const isLaidOut = (node: Element): boolean =>
  node instanceof HTMLSlotElement ||
  getComputedStyle(node).display === 'contents' ||
  node.checkVisibility({visibilityProperty: true});

const isHidden = (node: Element): boolean => node.getAttribute('aria-hidden') === 'true';

/** Markup that only sets words: every reader says its words in one breath with those around them. */
const isRun = (node: Element): boolean =>
  node.matches('span, b, mark') && [...node.attributes].every(({name}) => ['class', 'part', 'title'].includes(name));

function copyOf(node: Element): Node {
  if (node instanceof HTMLSlotElement || isRun(node)) return document.createDocumentFragment();
  if (node.shadowRoot) return document.createElement(getComputedStyle(node).display === 'inline' ? 'span' : 'div');
  const copy = node.cloneNode() as Element;
  // The reader asks for the attribute.
  if (node.matches(':checked')) copy.setAttribute('checked', '');
  return copy;
}

/** Parts of a button are presentational (ARIA 1.2, 5.2.8): it is one thing with one name, however it is set. */
function oneName(control: Element): Element {
  for (const part of control.querySelectorAll('[aria-hidden=true]')) part.remove();
  control.textContent = control.hasAttribute('aria-label') ? '' : control.textContent;
  return control;
}

/** What is laid out, as one tree: the reader does not enter shadow roots, and style sheets do not follow a copy. */
function flattened(node: Node): Node {
  if (node instanceof Comment) return document.createTextNode('');
  if (!(node instanceof Element)) return node.cloneNode();
  if (!isLaidOut(node) || (isHidden(node) && !node.id)) return document.createTextNode('');
  const copy = copyOf(node);
  const inside =
    node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : (node.shadowRoot ?? node).childNodes;
  for (const child of inside) copy.appendChild(flattened(child));
  if (copy instanceof Element && copy.matches('button, a')) oneName(copy);
  return copy;
}

/** A head cell is named by the button inside it, which says its own name. */
const once = (phrase: string, i: number, all: readonly string[]): string => {
  const [, head, name] = /^((?:end of )?(?:row|column)header), ([^,]+)/.exec(phrase) ?? [];
  if (!head || !name || ![i - 1, i + 1].some((next) => all[next]?.startsWith(`button, ${name}`))) return phrase;
  return head + phrase.slice(`${head}, ${name}`.length);
};

/** What a screen reader says from the beginning of an element to its end, a phrase each. */
export async function transcript(element: Element): Promise<string[]> {
  const container = document.createElement('div');
  container.lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  container.append(flattened(element), Object.assign(document.createElement('p'), {textContent: END}));
  container.normalize();
  document.body.append(container);
  try {
    await virtual.start({container});
    for (let i = 0; i < MOST && (await virtual.lastSpokenPhrase()) !== END; i++) await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    // The last two are the marker's own. That a paragraph begins and ends is told by no reader,
    // and a row's cells are not said twice.
    return (
      phrases
        .slice(0, -2)
        .filter((phrase) => !/^(end of )?paragraph$/.test(phrase))
        .map((phrase) => phrase.replace(/^((?:end of )?row), .*/s, '$1'))
        .map(once)
        // No reader says a hint that is the name.
        .map((phrase) => phrase.replace(/^(searchbox, (.+)), placeholder \2$/, '$1'))
    );
  } finally {
    await virtual.stop();
    container.remove();
  }
}
