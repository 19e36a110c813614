import {svg, type CSSResult, type SVGTemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {marked} from '../language/text.ts';
import {sourceChunks, valuesLine, type Account} from './account.ts';
import {textBlock, type TextStyle} from './text-block.ts';
import {accountText} from './text.ts';

/** A drawing that knows its height at a width, in pixels. */
export interface Drawing {
  readonly height: number;
  readonly marks: SVGTemplateResult;
  /** How its own marks look, beside those that all drawings share. */
  readonly styles?: CSSResult;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly content: SVGTemplateResult;
  readonly title: string;
  /** What it shows, in words, for readers who cannot see it. */
  readonly description?: string;
  readonly styles?: CSSResult | undefined;
}

const PADDING = 24;
const TITLE = {kind: 'heading', size: 22, line: 28};
const SUBTITLE = {kind: 'muted', size: 16, line: 22};
const NOTE = {kind: 'muted', size: 14, line: 20};
/**
 * A figure as one self-standing picture: title, drawing, notes, and the source line inside it,
 * so that it stays traceable wherever it is pasted.
 */
export function picture(account: Account, draw: (width: number) => Drawing, locale: Locale, width = 640): Picture {
  const inner = width - 2 * PADDING;
  const blocks: SVGTemplateResult[] = [];
  let y = PADDING;
  const add = (text: string, style: TextStyle, before: number): void => {
    if (!text) return;
    const block = textBlock(text, style, PADDING, y + before, inner, locale.messages.dir);
    blocks.push(block.content);
    y += before + block.height;
  };
  blocks.push(svg`<rect class="ink" x=${PADDING} y=${y} width=${inner} height="2"></rect>`);
  add(account.title, TITLE, 12);
  add(account.subtitle, SUBTITLE, 4);
  const drawing = draw(inner);
  y += 18;
  blocks.push(
    svg`<svg x=${PADDING} y=${y} width=${inner} height=${drawing.height} overflow="visible">${drawing.marks}</svg>`,
  );
  y += drawing.height;
  [account.reading ?? '', ...account.notes].filter(Boolean).forEach((note, i) => add(note, NOTE, i === 0 ? 16 : 4));
  y += 14;
  blocks.push(svg`<rect class="rule" x=${PADDING} y=${y} width=${inner} height="1"></rect>`);
  const chunks = sourceChunks(account.source, locale).map((one) => marked(one, locale.lang));
  add(chunks.join(' · '), NOTE, 8);
  add(account.source.address ?? '', NOTE, 0);
  add(valuesLine(account.source, locale), NOTE, 0);
  const height = Math.ceil(y + PADDING);
  return {
    width,
    height,
    title: account.title,
    description: accountText(account, locale),
    styles: drawing.styles,
    content: svg`<rect class="surface" width=${width} height=${height}></rect>${blocks}`,
  };
}
