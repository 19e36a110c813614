import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {GrowthChart, Measure, PlacedGrowth, PlacedTick, Stretch} from '../geometry/growth.ts';
import {widthOf} from './percent.ts';
import {LTR, type Way} from './way.ts';

/** Words set at a mark; `rest` is set lighter. */
export interface MarkLabel {
  readonly value: string;
  readonly rest: string;
}

type Fragment = SVGTemplateResult | typeof nothing;

const bar = (stretch: Stretch, kind: string, way: Way): SVGTemplateResult =>
  svg`<rect class=${kind} x=${way.left(stretch)} y="0" width=${widthOf(stretch)} height="100%"></rect>`;

/** Slivers that thin out: a lower bound goes on, and says so in print and in forced colours too. */
const OPEN_END: readonly (readonly [number, number])[] = [
  [3, 5],
  [11, 3.5],
  [17.5, 2],
  [22.5, 1],
];

/** Room that the slivers take before a label, in pixels. */
const OPEN_ROOM = 24;

export const openEnd = (at: number, way: Way = LTR): SVGTemplateResult =>
  svg`${OPEN_END.map(
    ([x, width]) =>
      svg`<rect class="change" x=${way.x(at)} y="0" width=${width} height="100%" transform="translate(${way === LTR ? x : -x - width} 0)"></rect>`,
  )}`;

/** "Nearly", "about": the end itself is uncertain, so it is drawn as a dashed edge around the stated value. */
export const softEnd = (at: number, way: Way = LTR): SVGTemplateResult =>
  svg`<line class="soft" x1=${way.x(at)} x2=${way.x(at)} y1="-3" y2="100%"></line>`;

function endMark({bound, end}: PlacedGrowth, way: Way): Fragment {
  if (bound === 'lower') return openEnd(end, way);
  return bound === 'none' ? nothing : softEnd(end, way);
}

const valueLabel = (row: PlacedGrowth, {value, rest}: MarkLabel, room: number, way: Way): SVGTemplateResult =>
  svg`<text class="value" x=${way.x(row.label)} dx=${way.on(room + (row.bound === 'lower' ? OPEN_ROOM : 0))} text-anchor=${way.begin} y="50%" dy=".36em"
    >${way.opening}${value}<tspan class="rest">${rest}</tspan></text>`;

const line = (kind: string, at: number, y1: string, y2: string, way: Way): SVGTemplateResult =>
  svg`<line class=${kind} x1=${way.x(at)} x2=${way.x(at)} y1=${y1} y2=${y2}></line>`;

function bars(row: PlacedGrowth, measure: Measure, way: Way): SVGTemplateResult {
  const change = row.falls ? 'change fall' : 'change';
  const blocks = measure === 'multiple' && row.blocks.length > 0 ? row.blocks : [row.change];
  return svg`${bar(row.base, 'base', way)}${blocks.map((block) => bar(block, change, way))}${
    measure === 'increase'
      ? svg`${line('zero', row.base[1], '-6%', '106%', way)}${line('zero wide', row.base[1], '-36%', '136%', way)}`
      : nothing
  }`;
}

const stem = (row: PlacedGrowth, way: Way): SVGTemplateResult =>
  svg`${line('hundred wide', row.base[1], '-36%', '136%', way)}
    <line class="stem" x1=${way.x(row.base[1])} x2=${way.x(row.end)} y1="50%" y2="50%"></line>
    <circle class="point hollow" cx=${way.x(row.base[1])} cy="50%" r="5"></circle>
    <circle class="point" cx=${way.x(row.end)} cy="50%" r="6.5"></circle>`;

/** One row: what goes into an `<svg>` as wide as the plot and as high as a bar. */
export const growthRow = (row: PlacedGrowth, measure: Measure, label: MarkLabel, way: Way = LTR): SVGTemplateResult =>
  measure === 'index'
    ? svg`${stem(row, way)}${row.bound === 'none' ? nothing : softEnd(row.end, way)}${valueLabel(row, label, 13, way)}`
    : svg`${bars(row, measure, way)}${endMark(row, way)}${valueLabel(row, label, 8, way)}`;

/** The line above the bars that says what the first block is. */
export const growthBase = (chart: GrowthChart, measure: Measure, words: string, way: Way = LTR): SVGTemplateResult =>
  svg`<text class="muted" x=${measure === 'index' ? way.x(chart.baseEnd) : way === LTR ? '0' : '100%'} dx=${measure === 'index' ? way.on(-3) : 0}
    y="100%" dy="-5" text-anchor=${way.begin}>${way.words(words)}</text>`;

/** The ruler under the bars. */
export const growthAxis = (
  ticks: readonly PlacedTick[],
  measure: Measure,
  label: (tick: PlacedTick, last: boolean) => string,
  way: Way = LTR,
): SVGTemplateResult =>
  svg`${ticks.map((tick, i) => {
    const anchor = tick.at === 0 ? 'start' : 'middle';
    const kind = measure === 'increase' && tick.value === 0 ? 'zero' : 'tick';
    const last = i === ticks.length - 1;
    const words = ['muted', tick.minor && 'minor', i > 0 && !last && 'inner'].filter(Boolean).join(' ');
    return svg`${line(kind, tick.at, '0', '6', way)}
      <text class=${words} x=${way.x(tick.at)} y="20" text-anchor=${way.anchor(anchor)}
        >${way.words(label(tick, last))}</text>`;
  })}`;
