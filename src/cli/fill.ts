import {attributesHTML} from '../share/html.ts';
import {renderParts, StaticProblem, type Parts} from '../static.ts';
import {edited, type Edit} from './edits.ts';
import {attributesIn, isElement, langAt, tagsIn, type Element, type FoundTag} from './tags-in.ts';

export interface FillOptions {
  /** Where the page states no language. */
  readonly lang: string;
  /** A briefing for every tag. */
  readonly briefing: unknown;
  /** The content of a briefing file that a tag names. Throws {@link StaticProblem} for one that is not to be had. */
  readonly read: (src: string) => Promise<unknown>;
}

export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Filled {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** How many tags were filled. */
  readonly count: number;
}

/** A tag whose ends are known, with the pieces that go into it. */
export interface Filling {
  readonly element: Element;
  readonly parts: Parts;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets of what stands between its ends. */
  readonly inner: readonly [from: number, to: number];
  /** The template of an earlier run. */
  readonly shadow: Edit | undefined;
  /** The fallback that an earlier run wrote. */
  readonly ours: Edit | undefined;
  /** Whether the author wrote anything inside. */
  readonly authored: boolean;
}

/** What an earlier run wrote into a tag beside its own attributes. */
const STAMP = ['data-as-of', 'data-hash', 'data-frozen'];

const rangeOf = ({sourceCodeLocation}: Element): Edit => ({
  from: sourceCodeLocation!.startOffset,
  to: sourceCodeLocation!.endOffset,
  text: '',
});

/** The start tag with what it says of itself: only that is touched. */
export function stampEdits(element: Element, stamps: Readonly<Record<string, string>>): Edit[] {
  const {startTag, attrs = {}} = element.sourceCodeLocation!;
  const old = STAMP.flatMap((name) =>
    attrs[name] ? [{from: attrs[name].startOffset - 1, to: attrs[name].endOffset, text: ''}] : [],
  );
  const end = startTag!.endOffset - 1;
  return [...old, {from: end, to: end, text: attributesHTML(stamps)}];
}

async function briefingOf({element}: FoundTag, {briefing, read}: FillOptions): Promise<unknown> {
  if (briefing !== undefined) return briefing;
  const src = attributesIn(element)['src'];
  if (src) return read(src);
  const script = element.childNodes
    .filter(isElement)
    .find((one) => one.tagName === 'script' && attributesIn(one)['type'] === 'application/json');
  const text = script?.childNodes[0];
  if (!text || !('value' in text)) return undefined;
  try {
    return JSON.parse(text.value) as unknown;
  } catch (error) {
    throw new StaticProblem(`<${element.tagName}>: the script inside is no JSON: ${String(error)}`);
  }
}

async function fillingOf(found: FoundTag, text: string, options: FillOptions): Promise<Filling> {
  const {tag, element} = found;
  const {startTag, endTag} = element.sourceCodeLocation!;
  if (!startTag || !endTag || text.slice(startTag.endOffset - 2, startTag.endOffset) === '/>') {
    throw new StaticProblem(`<${tag}> is not closed, and would take in what follows: write </${tag}>.`);
  }
  const attributes = Object.fromEntries(
    Object.entries(attributesIn(element)).filter(([name]) => !STAMP.includes(name)),
  );
  const parts = await renderParts(tag, attributes, {
    lang: langAt(element) ?? options.lang,
    briefing: await briefingOf(found, options),
  });
  const elements = element.childNodes.filter(isElement);
  const shadow = elements.find((one) => one.tagName === 'template' && 'shadowrootmode' in attributesIn(one));
  const ours = elements.find((one) => one !== shadow && one.tagName !== 'svg' && 'data-as-of' in attributesIn(one));
  const authored = element.childNodes.some((one) => {
    if (one === shadow || one === ours || one.nodeName === '#comment' || one.nodeName === 'script') return false;
    return !('value' in one) || one.value.trim() !== '';
  });
  return {
    element,
    parts,
    attributes,
    inner: [startTag.endOffset, endTag.startOffset],
    shadow: shadow && rangeOf(shadow),
    ours: ours && rangeOf(ours),
    authored,
  };
}

/** Fills every tag of ours in a text; `edits` says what is done with one. Tags that cannot be filled are left as they are. */
export async function fill(
  text: string,
  seen: string,
  options: FillOptions,
  edits: (filling: Filling) => readonly Edit[],
): Promise<Filled> {
  const all: Edit[] = [];
  const faults: Fault[] = [];
  let count = 0;
  for (const found of tagsIn(seen)) {
    const {startLine: line, startCol: column} = found.element.sourceCodeLocation!;
    try {
      all.push(...edits(await fillingOf(found, text, options)));
      count++;
    } catch (error) {
      if (!(error instanceof StaticProblem)) throw error;
      faults.push({line, column, message: error.message});
    }
  }
  return {text: edited(text, all), faults, count};
}
