import {nothing, svg, type SVGTemplateResult} from 'lit';
import {wrapped} from '../geometry/text-width.ts';
import {FIRST_ISOLATE, ISOLATE_END, RIGHT_ISOLATE, runsOf} from '../language/isolates.ts';
import {langOf} from '../language/text.ts';

/** Class, size in pixels, and line height of a kind of text in a saved picture. */
export interface TextStyle {
  readonly kind: string;
  readonly size: number;
  readonly line: number;
}

export interface TextBlock {
  readonly content: SVGTemplateResult;
  readonly height: number;
}

const isBold = (kind: string): boolean => kind === 'heading' || kind === 'value';

/** A run of another language that breaks over lines is closed at the end of each and opened again on the next. */
function closed(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const begun = open ? FIRST_ISOLATE + line : line;
    open = begun.lastIndexOf(FIRST_ISOLATE) > begun.lastIndexOf(ISOLATE_END);
    return open ? begun + ISOLATE_END : begun;
  });
}

/** The lines of a text, each with its runs of another language in a `lang` of their own. */
export function linesInRuns(text: string, lines: readonly string[]): SVGTemplateResult[] {
  const languages = runsOf(text)
    .filter(({foreign}) => foreign)
    .map(({words}) => langOf(words));
  let run = 0;
  const set = (words: string, broken: boolean): SVGTemplateResult => {
    const lang = languages[run] ?? nothing;
    if (!broken) run += 1;
    return svg`<tspan lang=${lang}>${FIRST_ISOLATE + words + ISOLATE_END}</tspan>`;
  };
  return closed(lines).map((words, i) => {
    const runs = runsOf(words);
    if (!runs.some(({foreign}) => foreign)) return svg`${words}`;
    return svg`${runs.map((one, place) =>
      one.foreign ? set(one.words, place === runs.length - 1 && !lines[i]!.endsWith(ISOLATE_END)) : one.words,
    )}`;
  });
}

/** Text broken into lines, its top left corner at `x`, `y`, or its top right one: a file has no layout of its own. */
export function textBlock(
  text: string,
  {kind, size, line}: TextStyle,
  x: number,
  y: number,
  width: number,
  dir: 'ltr' | 'rtl' = 'ltr',
): TextBlock {
  const lines = wrapped(text, width / size, isBold(kind) ? 'bold' : 'regular');
  const rtl = dir === 'rtl';
  const at = rtl ? x + width : x;
  const content = linesInRuns(text, lines).map(
    (words, i) => svg`<tspan x=${at} dy=${i === 0 ? size : line}>${rtl ? RIGHT_ISOLATE : nothing}${words}</tspan>`,
  );
  return {
    height: lines.length * line,
    content: svg`<text class=${kind} x=${at} y=${y} font-size=${size} text-anchor=${rtl ? 'end' : nothing}>${content}</text>`,
  };
}
