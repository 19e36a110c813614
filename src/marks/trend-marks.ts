import {nothing, svg, type SVGTemplateResult} from 'lit';
import {DENSE} from '../geometry/dense-path.ts';
import type {Stretch} from '../geometry/growth.ts';
import type {PlacedYear, TrendChart} from '../geometry/trend.ts';
import {MOST_CENTRED, TIERS, type YearLabel} from '../geometry/year-labels.ts';
import {percent, widthOf} from './percent.ts';

type Fragment = SVGTemplateResult | typeof nothing;

/** Words that a drawing carries, made where their language is known. */
export interface TrendWords {
  readonly tick: (value: number) => string;
  /** Two lines on the spoken mean. */
  readonly spoken: readonly string[];
  /** The mean at the end of its line in the lower panel. */
  readonly mean: string;
  /** Two lines on the largest rise. */
  readonly callout: readonly string[];
}

export interface TrendState {
  /** Id of the hatch: one for each element, since files that are put together share their ids. */
  readonly hatch: string;
  /** Place of the year that a reader holds. */
  readonly held: number | undefined;
  /** The spoken figure is selected elsewhere on the page. */
  readonly marked: boolean;
}

const CAP = 3;

const horizontal = (kind: string, at: number, from: number, to: number): SVGTemplateResult =>
  svg`<line class=${kind} x1=${percent(from)} x2=${percent(to)} y1=${percent(at)} y2=${percent(at)}></line>`;

const box = (kind: string, across: Stretch, down: Stretch, fill?: string): SVGTemplateResult =>
  svg`<rect class=${kind} x=${percent(across[0])} width=${widthOf(across)} y=${percent(down[0])} height=${widthOf(down)}
    fill=${fill ?? nothing}></rect>`;

/** A year that was derived is hatched, one that was not seen is a question mark, any other a column with a cap. */
function column({column: across, centre, kind, top, revised}: PlacedYear, hatch: string): SVGTemplateResult {
  if (kind === 'gap') {
    return svg`<text class="muted" x=${percent(centre)} y="100%" dy="-8" text-anchor="middle">?</text>`;
  }
  const pointer =
    revised === undefined
      ? nothing
      : svg`<svg x=${percent(across[1])} y=${percent(revised)} width="6" height="6" overflow="visible"><path class="pointer" d="M.5 0 5.5-3.5V3.5z"></path></svg>`;
  if (kind === 'derived') return svg`${box('hatched', across, [top, 1], `url(#${hatch})`)}${pointer}`;
  return svg`${box('column', across, [top, 1])}
    <rect class="cap" x=${percent(across[0])} width=${widthOf(across)} y=${percent(top)} height=${CAP}></rect>${pointer}`;
}

const hatchPattern = (id: string): SVGTemplateResult =>
  svg`<defs><pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line
    class="hatch" x1="0" y1="0" x2="0" y2="5"></line></pattern></defs>`;

/** Paths live in a box of their own that is stretched over the plot; their strokes are not. */
const stretched = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg width="100%" height="100%" viewBox="0 0 ${DENSE.width} ${DENSE.height}" preserveAspectRatio="none">${paths}</svg>`;

/** The year held: a frame around its column, or a line where columns are too thin. */
function heldMark({years, count}: TrendChart, held: number | undefined, span: (year: PlacedYear) => Stretch): Fragment {
  if (held === undefined) return nothing;
  const year = years[held];
  if (year) return box('held', year.column, span(year));
  const at = percent((held + 0.5) / count);
  return svg`<line class="held" x1=${at} x2=${at} y1="0" y2="100%"></line>`;
}

function spokenLine({spoken}: TrendChart, words: readonly string[], marked: boolean): Fragment {
  if (!spoken) return nothing;
  const {from, to} = spoken;
  const at = from.x + (to.x - from.x) * 0.155;
  const leader = percent(at);
  return svg`<line class=${marked ? 'spoken marked' : 'spoken'} x1=${percent(from.x)} y1=${percent(from.y)}
      x2=${percent(to.x)} y2=${percent(to.y)}></line>
    <circle class="spoken-end" cx=${percent(to.x)} cy=${percent(to.y)} r="3"></circle>${
      spoken.words === undefined
        ? nothing
        : svg`<text class="spoken-words inside" x="1.5%" y="8.5%"><tspan>${words[0]}</tspan><tspan x="1.5%" dy="1.25em">${words[1]}</tspan></text>
          <line class="leader" x1=${leader} x2=${leader} y1="21.5%"
            y2=${percent(from.y + (to.y - from.y) * 0.155 - 0.01)}></line>`
    }`;
}

/** How far a gridline steps aside for the words, on a phone and from a column's width on. */
const ASIDE = {narrow: 0.72, wide: 0.34};

function gridline({at, stretches, behindWords}: TrendChart['ticks'][number]): SVGTemplateResult {
  const after = (from: number): readonly Stretch[] =>
    stretches.flatMap(([a, b]): Stretch[] => (b <= from ? [] : [[Math.max(a, from), b]]));
  const lines = (all: readonly Stretch[]): SVGTemplateResult[] => all.map(([a, b]) => horizontal('grid', at, a, b));
  return behindWords
    ? svg`<g class="narrow">${lines(after(ASIDE.narrow))}</g><g class="wide">${lines(after(ASIDE.wide))}</g>`
    : svg`${lines(stretches)}`;
}

/** Yearly values from zero, with the spoken mean as a straight line over the real path. */
export function levelMarks(chart: TrendChart, words: TrendWords, {hatch, held, marked}: TrendState): SVGTemplateResult {
  const {years, paths, ticks} = chart;
  return svg`${hatchPattern(hatch)}${ticks.map(
    (tick) => svg`${gridline(tick)}
      <text class="muted" x="100%" dx="6" y=${percent(tick.at)} dy=".35em">${words.tick(tick.value)}</text>`,
  )}${
    paths
      ? stretched(
          svg`<path class="area" d=${paths.area}></path><path class="path" d=${paths.line}></path><path
            class="path derived" d=${paths.derived}></path>`,
        )
      : years.map((year) => column(year, hatch))
  }${horizontal('base-line', 1, 0, 1)}${spokenLine(chart, words.spoken, marked)}${heldMark(
    chart,
    held,
    ({kind, top}) => [kind === 'gap' ? 0.85 : top, 1],
  )}`;
}

function changeBar({column: across, change}: PlacedYear): Fragment {
  return change ? box(`bar ${change.kind}`, across, change.span) : nothing;
}

/** Changes on the year before, around zero, with the spoken mean as the same dashed line. */
export function changeMarks(chart: TrendChart, words: TrendWords, {held, marked}: TrendState): SVGTemplateResult {
  const {years, paths, zero, mean, callout} = chart;
  return svg`${mean ? horizontal(marked ? 'spoken marked' : 'spoken', mean.at, mean.from, 1) : nothing}${
    paths
      ? stretched(svg`<path class="bars rise" d=${paths.rises}></path><path class="bars fall" d=${paths.falls}></path>`)
      : years.map(changeBar)
  }${horizontal('base-line', zero, 0, 1)}${
    mean
      ? svg`<text class="spoken-words" x="100%" dx="5" y=${percent(mean.at)} dy=${zero - mean.at < 0.15 ? '-.15em' : '.3em'}
          >${words.mean}</text>`
      : nothing
  }<text class="muted" x="100%" dx="5" y=${percent(zero)} dy=".5em">0</text>${
    callout
      ? svg`<text class="callout" x=${percent(callout.x)} dx=${callout.side === 'end' ? -8 : 8} y="11%"
          text-anchor=${callout.side}><tspan>${words.callout[0]}</tspan><tspan x=${percent(callout.x)}
          dx=${callout.side === 'end' ? -8 : 8} dy="1.25em">${words.callout[1]}</tspan></text>`
      : nothing
  }${heldMark(chart, held, ({change}) => (change ? change.span : [zero, zero]))}`;
}

/** The set of labels that suits a plot of so many pixels. */
const tierFor = (plot: number): number => TIERS.findLastIndex((tier) => tier.plot <= plot);

/** One row of words under the years. On the page the width picks a set; a saved picture has one width. */
export function yearLabels(
  labels: readonly YearLabel[],
  {count}: TrendChart,
  y: number,
  kind: (index: number) => string,
  plot?: number,
): SVGTemplateResult {
  const shown = plot === undefined ? labels : labels.filter(({tiers}) => tiers.includes(tierFor(plot)));
  const inside = count > MOST_CENTRED;
  return svg`${shown.map(({index, words, tiers}) => {
    const end = inside && index === count - 1;
    const start = inside && index === 0;
    const x = start ? 0 : end ? 1 : (index + 0.5) / count;
    return svg`<text class="${kind(index)} ${plot === undefined ? tiers.map((tier) => `tier-${tier}`).join(' ') : ''}"
      x=${percent(x)} y=${y} text-anchor=${start ? 'start' : end ? 'end' : 'middle'}>${words}</text>`;
  })}`;
}
