import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {GrowthChart, Measure, PlacedGrowth, PlacedTick, Stretch} from '../geometry/growth.ts';
import {percent, widthOf} from './percent.ts';

/** Words set at a mark; `rest` is set lighter. */
export interface MarkLabel {
  readonly value: string;
  readonly rest: string;
}

type Fragment = SVGTemplateResult | typeof nothing;

const bar = (stretch: Stretch, kind: string): SVGTemplateResult =>
  svg`<rect class=${kind} x=${percent(stretch[0])} y="0" width=${widthOf(stretch)} height="100%"></rect>`;

/** Slivers that thin out: a lower bound goes on, and says so in print and in forced colours too. */
const OPEN_END: readonly (readonly [number, number])[] = [
  [3, 5],
  [11, 3.5],
  [17.5, 2],
  [22.5, 1],
];

/** Room that the slivers take before a label, in pixels. */
const OPEN_ROOM = 24;

export const openEnd = (at: number): SVGTemplateResult =>
  svg`${OPEN_END.map(
    ([x, width]) =>
      svg`<rect class="change" x=${percent(at)} y="0" width=${width} height="100%" transform="translate(${x} 0)"></rect>`,
  )}`;

/** "Nearly", "about": the end itself is uncertain, so it is drawn as a dashed edge around the stated value. */
export const softEnd = (at: number): SVGTemplateResult =>
  svg`<line class="soft" x1=${percent(at)} x2=${percent(at)} y1="-3" y2="100%"></line>`;

function endMark({bound, end}: PlacedGrowth): Fragment {
  if (bound === 'lower') return openEnd(end);
  return bound === 'none' ? nothing : softEnd(end);
}

const valueLabel = (row: PlacedGrowth, {value, rest}: MarkLabel, room: number): SVGTemplateResult =>
  svg`<text class="value" x=${percent(row.label)} dx=${room + (row.bound === 'lower' ? OPEN_ROOM : 0)} y="50%" dy=".36em"
    >${value}<tspan class="rest">${rest}</tspan></text>`;

const line = (kind: string, at: number, y1: string, y2: string): SVGTemplateResult =>
  svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1=${y1} y2=${y2}></line>`;

function bars(row: PlacedGrowth, measure: Measure): SVGTemplateResult {
  const change = row.falls ? 'change fall' : 'change';
  const blocks = measure === 'multiple' && row.blocks.length > 0 ? row.blocks : [row.change];
  return svg`${bar(row.base, 'base')}${blocks.map((block) => bar(block, change))}${
    measure === 'increase'
      ? svg`${line('zero', row.base[1], '-6%', '106%')}${line('zero wide', row.base[1], '-36%', '136%')}`
      : nothing
  }`;
}

const stem = (row: PlacedGrowth): SVGTemplateResult =>
  svg`${line('hundred wide', row.base[1], '-36%', '136%')}
    <line class="stem" x1=${percent(row.base[1])} x2=${percent(row.end)} y1="50%" y2="50%"></line>
    <circle class="point hollow" cx=${percent(row.base[1])} cy="50%" r="5"></circle>
    <circle class="point" cx=${percent(row.end)} cy="50%" r="6.5"></circle>`;

/** One row: what goes into an `<svg>` as wide as the plot and as high as a bar. */
export const growthRow = (row: PlacedGrowth, measure: Measure, label: MarkLabel): SVGTemplateResult =>
  measure === 'index'
    ? svg`${stem(row)}${row.bound === 'none' ? nothing : softEnd(row.end)}${valueLabel(row, label, 13)}`
    : svg`${bars(row, measure)}${endMark(row)}${valueLabel(row, label, 8)}`;

/** The line above the bars that says what the first block is. */
export const growthBase = (chart: GrowthChart, measure: Measure, words: string): SVGTemplateResult =>
  svg`<text class="muted" x=${measure === 'index' ? percent(chart.baseEnd) : '0'} dx=${measure === 'index' ? -3 : 0}
    y="100%" dy="-5">${words}</text>`;

/** The ruler under the bars. */
export const growthAxis = (
  ticks: readonly PlacedTick[],
  measure: Measure,
  label: (tick: PlacedTick, last: boolean) => string,
): SVGTemplateResult =>
  svg`${ticks.map((tick, i) => {
    const anchor = tick.at === 0 ? 'start' : 'middle';
    const kind = measure === 'increase' && tick.value === 0 ? 'zero' : 'tick';
    const last = i === ticks.length - 1;
    const words = ['muted', tick.minor && 'minor', i > 0 && !last && 'inner'].filter(Boolean).join(' ');
    return svg`${line(kind, tick.at, '0', '6')}
      <text class=${words} x=${percent(tick.at)} y="20" text-anchor=${anchor}
        >${label(tick, last)}</text>`;
  })}`;
