import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, LitElement, unsafeCSS, type TemplateResult} from 'lit';
import {parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {forms} from '../../support/built-static.ts';
import {least, median, table} from './statistics.ts';

const CALLS = 300;
const ROUNDS = 7;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every text taken out of markup: what is left are the strings of a template, and the values for its holes. */
function parted(nodes: readonly Node[], before = '', after = ''): readonly [TemplateStringsArray, readonly string[]] {
  const HOLE = '\u0001';
  const values: string[] = [];
  const hollow = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim()) {
      values.push(node.value);
      node.value = HOLE;
    }
    if ('childNodes' in node) node.childNodes.forEach(hollow);
  };
  nodes.forEach(hollow);
  const root = parseFragment('');
  root.childNodes = [...nodes];
  const parts = (before + serialize(root) + after).split(HOLE);
  return [Object.assign(parts, {raw: parts}), values];
}

/** An element of plain Lit with the markup of one of our figures: its shadow tree, its style, and the words inside the tag. */
function plain(name: string, markup: string): {readonly texts: number; readonly draw: () => TemplateResult} {
  const [host] = parseFragment(markup).childNodes as DefaultTreeAdapterTypes.Element[];
  const {content} = host!.childNodes.find(({nodeName}) => nodeName === 'template') as DefaultTreeAdapterTypes.Template;
  const sheet = content.childNodes.find(({nodeName}) => nodeName === 'style') as DefaultTreeAdapterTypes.Element;
  const [strings, values] = parted(content.childNodes.filter((one) => one !== sheet));
  const attributes = host!.attrs.map((one) => ` ${one.name}="${one.value}"`).join('');
  const [light, words] = parted(
    host!.childNodes.filter(({nodeName}) => nodeName !== 'template'),
    `<${name}${attributes}>`,
    `</${name}>`,
  );
  class Plain extends LitElement {
    static override styles = unsafeCSS((sheet.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value);
    protected override render = (): TemplateResult => html(strings, ...values);
  }
  customElements.define(name, Plain);
  return {texts: values.length + words.length, draw: () => html(light, ...words)};
}

/** `renderStatic` beside plain Lit server rendering of a template with the same markup, in which every text is a value. */
export async function staticRendering(): Promise<string> {
  const rows: string[][] = [];
  for (const [tag, attributes] of [
    ['customs-stat', {figure: 'customs-revenue'}],
    ['trade-growth-chart', {}],
    ['trade-trend-chart', {}],
    ['figure-table', {}],
  ] as const) {
    const ours = (): Promise<string> => forms.renderStatic(tag, attributes, {target: 'dsd', lang: 'en'});
    const {texts, draw} = plain(`plain-${tag}`, await ours());
    const lit = (): string => collectResultSync(render(draw()));
    const times = {ours: [] as number[], lit: [] as number[]};
    for (let i = 0; i < CALLS; i++) {
      await ours();
      lit();
    }
    for (let round = 0; round < ROUNDS; round++) {
      let start = performance.now();
      for (let i = 0; i < CALLS; i++) await ours();
      times.ours.push((performance.now() - start) / CALLS);
      start = performance.now();
      for (let i = 0; i < CALLS; i++) lit();
      times.lit.push((performance.now() - start) / CALLS);
    }
    rows.push([
      tag,
      String(texts),
      `${((await ours()).length / 1000).toFixed(1)}; ${(lit().length / 1000).toFixed(1)}`,
      median(times.ours).toFixed(3),
      median(times.lit).toFixed(3),
      (median(times.ours) / median(times.lit)).toFixed(2),
      (least(times.ours) / least(times.lit)).toFixed(2),
    ]);
  }
  return `### renderStatic\n\nms a call, median of ${ROUNDS} rounds of ${CALLS} calls in turns; Lit draws an element with the same markup and style, in which every text is a value.\n\n${table(['figure', 'texts', 'kB, ours; Lit', 'renderStatic', 'plain Lit', 'ratio', 'of minima'], rows)}`;
}
