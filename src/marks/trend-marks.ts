import {nothing, svg, type SVGTemplateResult} from 'lit';
import {DENSE} from '../geometry/dense-path.ts';
import type {Stretch} from '../geometry/growth.ts';
import type {PlacedYear, TrendChart} from '../geometry/trend.ts';
import {MOST_CENTRED, TIERS, type YearLabel} from '../geometry/year-labels.ts';
import {percent, widthOf} from './percent.ts';
import {LTR, type Way} from './way.ts';

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
  readonly way: Way;
}

const CAP = 3;

const horizontal = (kind: string, at: number, from: number, to: number, way: Way): SVGTemplateResult =>
  svg`<line class=${kind} x1=${way.x(from)} x2=${way.x(to)} y1=${percent(at)} y2=${percent(at)}></line>`;

const box = (kind: string, across: Stretch, down: Stretch, way: Way, fill?: string): SVGTemplateResult =>
  svg`<rect class=${kind} x=${way.left(across)} width=${widthOf(across)} y=${percent(down[0])} height=${widthOf(down)}
    fill=${fill ?? nothing}></rect>`;

/** A year that was derived is hatched, one that was not seen is a question mark, any other a column with a cap. */
function column({column: across, centre, kind, top, revised}: PlacedYear, hatch: string, way: Way): SVGTemplateResult {
  if (kind === 'gap') {
    return svg`<text class="muted" x=${way.x(centre)} y="100%" dy="-8" text-anchor="middle">?</text>`;
  }
  const pointer =
    revised === undefined
      ? nothing
      : svg`<svg x=${way.x(across[1])} y=${percent(revised)} width="6" height="6" overflow="visible"><path class="pointer" transform=${way.turn} d="M.5 0 5.5-3.5V3.5z"></path></svg>`;
  if (kind === 'derived') return svg`${box('hatched', across, [top, 1], way, `url(#${hatch})`)}${pointer}`;
  return svg`${box('column', across, [top, 1], way)}
    <rect class="cap" x=${way.left(across)} width=${widthOf(across)} y=${percent(top)} height=${CAP}></rect>${pointer}`;
}

const hatchPattern = (id: string): SVGTemplateResult =>
  svg`<defs><pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line
    class="hatch" x1="0" y1="0" x2="0" y2="5"></line></pattern></defs>`;

/** Paths live in a box of their own that is stretched over the plot; their strokes are not. */
const stretched = (paths: SVGTemplateResult, way: Way): SVGTemplateResult =>
  svg`<svg width="100%" height="100%" viewBox="0 0 ${DENSE.width} ${DENSE.height}" preserveAspectRatio="none">${
    way === LTR ? paths : svg`<g transform="translate(${DENSE.width} 0) scale(-1 1)">${paths}</g>`
  }</svg>`;

/** The year held: a frame around its column, or a line where columns are too thin. */
function heldMark({years, count}: TrendChart, {held, way}: TrendState, span: (year: PlacedYear) => Stretch): Fragment {
  if (held === undefined) return nothing;
  const year = years[held];
  if (year) return box('held', year.column, span(year), way);
  const at = way.x((held + 0.5) / count);
  return svg`<line class="held" x1=${at} x2=${at} y1="0" y2="100%"></line>`;
}

function spokenLine({spoken}: TrendChart, words: readonly string[], {marked, way}: TrendState): Fragment {
  if (!spoken) return nothing;
  const {from, to} = spoken;
  const at = from.x + (to.x - from.x) * 0.155;
  const leader = way.x(at);
  return svg`<line class=${marked ? 'spoken marked' : 'spoken'} x1=${way.x(from.x)} y1=${percent(from.y)}
      x2=${way.x(to.x)} y2=${percent(to.y)}></line>
    <circle class="spoken-end" cx=${way.x(to.x)} cy=${percent(to.y)} r="3"></circle>${
      spoken.words === undefined
        ? nothing
        : svg`<text class="spoken-words inside" x=${way.x(0.015)} y="8.5%" text-anchor=${way.begin}><tspan>${way.words(words[0]!)}</tspan><tspan x=${way.x(0.015)} dy="1.25em">${way.words(words[1]!)}</tspan></text>
          <line class="leader" x1=${leader} x2=${leader} y1="21.5%"
            y2=${percent(from.y + (to.y - from.y) * 0.155 - 0.01)}></line>`
    }`;
}

/** How far a gridline steps aside for the words, on a phone and from a column's width on. */
const ASIDE = {narrow: 0.72, wide: 0.34};

function gridline({at, stretches, behindWords}: TrendChart['ticks'][number], way: Way): SVGTemplateResult {
  const after = (from: number): readonly Stretch[] =>
    stretches.flatMap(([a, b]): Stretch[] => (b <= from ? [] : [[Math.max(a, from), b]]));
  const lines = (all: readonly Stretch[]): SVGTemplateResult[] =>
    all.map(([a, b]) => horizontal('grid', at, a, b, way));
  return behindWords
    ? svg`<g class="narrow">${lines(after(ASIDE.narrow))}</g><g class="wide">${lines(after(ASIDE.wide))}</g>`
    : svg`${lines(stretches)}`;
}

/** Yearly values from zero, with the spoken mean as a straight line over the real path. */
export function levelMarks(chart: TrendChart, words: TrendWords, state: TrendState): SVGTemplateResult {
  const {hatch, way} = state;
  const {years, paths, ticks} = chart;
  return svg`${hatchPattern(hatch)}${ticks.map(
    (tick) => svg`${gridline(tick, way)}
      <text class="muted" x=${way.x(1)} dx=${way.on(6)} text-anchor=${way.begin} y=${percent(tick.at)} dy=".35em">${words.tick(tick.value)}</text>`,
  )}${
    paths
      ? stretched(
          svg`<path class="area" d=${paths.area}></path><path class="path" d=${paths.line}></path><path
            class="path derived" d=${paths.derived}></path>`,
          way,
        )
      : years.map((year) => column(year, hatch, way))
  }${horizontal('base-line', 1, 0, 1, way)}${spokenLine(chart, words.spoken, state)}${heldMark(
    chart,
    state,
    ({kind, top}) => [kind === 'gap' ? 0.85 : top, 1],
  )}`;
}

function changeBar({column: across, change}: PlacedYear, way: Way): Fragment {
  return change ? box(`bar ${change.kind}`, across, change.span, way) : nothing;
}

/** Changes on the year before, around zero, with the spoken mean as the same dashed line. */
export function changeMarks(chart: TrendChart, words: TrendWords, state: TrendState): SVGTemplateResult {
  const {marked, way} = state;
  const {years, paths, zero, mean, callout} = chart;
  return svg`${mean ? horizontal(marked ? 'spoken marked' : 'spoken', mean.at, mean.from, 1, way) : nothing}${
    paths
      ? stretched(
          svg`<path class="bars rise" d=${paths.rises}></path><path class="bars fall" d=${paths.falls}></path>`,
          way,
        )
      : years.map((year) => changeBar(year, way))
  }${horizontal('base-line', zero, 0, 1, way)}${
    mean
      ? svg`<text class="spoken-words" x=${way.x(1)} dx=${way.on(5)} text-anchor=${way.begin} y=${percent(mean.at)} dy=${zero - mean.at < 0.15 ? '-.15em' : '.3em'}
          >${words.mean}</text>`
      : nothing
  }<text class="muted" x=${way.x(1)} dx=${way.on(5)} text-anchor=${way.begin} y=${percent(zero)} dy=".5em">${words.tick(0)}</text>${
    callout
      ? svg`<text class="callout" x=${way.x(callout.x)} dx=${way.on(callout.side === 'end' ? -8 : 8)} y="11%"
          text-anchor=${way.anchor(callout.side)}><tspan>${way.words(words.callout[0]!)}</tspan><tspan x=${way.x(callout.x)}
          dx=${way.on(callout.side === 'end' ? -8 : 8)} dy="1.25em">${way.words(words.callout[1]!)}</tspan></text>`
      : nothing
  }${heldMark(chart, state, ({change}) => (change ? change.span : [zero, zero]))}`;
}

/** The set of labels that suits a plot of so many pixels. */
const tierFor = (plot: number): number => TIERS.findLastIndex((tier) => tier.plot <= plot);

/** One row of words under the years. On the page the width picks a set; a saved picture has one width. */
export function yearLabels(
  labels: readonly YearLabel[],
  {count}: TrendChart,
  y: number,
  kind: (index: number) => string,
  way: Way,
  plot?: number,
): SVGTemplateResult {
  const shown = plot === undefined ? labels : labels.filter(({tiers}) => tiers.includes(tierFor(plot)));
  const inside = count > MOST_CENTRED;
  return svg`${shown.map(({index, words, tiers}) => {
    const end = inside && index === count - 1;
    const start = inside && index === 0;
    const x = start ? 0 : end ? 1 : (index + 0.5) / count;
    return svg`<text class="${kind(index)} ${plot === undefined ? tiers.map((tier) => `tier-${tier}`).join(' ') : ''}"
      x=${way.x(x)} y=${y} text-anchor=${way.anchor(start ? 'start' : end ? 'end' : 'middle')}>${words}</text>`;
  })}`;
}
