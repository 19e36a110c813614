import {svg, type SVGTemplateResult} from 'lit';
import type {View} from '../../base/briefing-element.ts';
import type {Yearly} from '../../briefing/yearly.ts';
import {localDigits} from '../../format/number.ts';
import {inScale} from '../../format/scale.ts';
import {placeTrend, type TrendChart} from '../../geometry/trend.ts';
import {widest} from '../../geometry/text-width.ts';
import {fittingLabels, spreadLabels, type YearLabel} from '../../geometry/year-labels.ts';
import {trendTopic} from '../../language/en/trend.ts';
import {changeMarks, levelMarks, yearLabels, type TrendState, type TrendWords} from '../../marks/trend-marks.ts';
import {LTR, wayOf, type Way} from '../../marks/way.ts';
import {trendMarkStyles} from '../../marks/trend-marks.styles.ts';
import type {Drawing} from '../../share/picture.ts';
import {trendMarkWords} from './trend-words.ts';
import type {Trend} from './trend.ts';

/** The trend placed, with the words at its marks. */
export interface PlacedTrend {
  readonly chart: TrendChart;
  readonly words: TrendWords;
  readonly years: readonly YearLabel[];
  readonly values: readonly YearLabel[];
  readonly notes: readonly YearLabel[];
  readonly changes: readonly YearLabel[];
  /** The lower panel has something to show. */
  readonly changed: boolean;
  readonly kind: (index: number) => string;
  readonly way: Way;
}

const noteOf = ({value, derived, revised}: Yearly, {locale}: View): string => {
  const trend = trendTopic(locale.messages);
  if (value === undefined) return trend.notSeen;
  return derived ? trend.derived : revised === undefined ? '' : trend.revised;
};

export function placedTrend(trend: Trend, view: View): PlacedTrend {
  const {rows, scale, claim, largest, highest} = trend;
  const {locale} = view;
  const words = trendMarkWords(trend, view);
  const aside = largest && words.callout.length > 0 ? {index: largest.index, words: words.callout} : undefined;
  const chart = placeTrend(rows, claim, words.spoken, aside);
  const dense = chart.years.length === 0;
  const value = (row: Yearly): string => (row.value === undefined ? '–' : inScale(row.value, row.step, scale, locale));
  const change = (row: Yearly): string =>
    row.change === undefined ? '' : inScale(row.change, row.changeStep, scale, locale, true) + (row.mixed ? '*' : '');
  const [years = [], values = []] = spreadLabels(
    [
      {words: (i) => localDigits(String(rows[i]!.year), locale), widest: '0000'},
      {words: (i) => value(rows[i]!), widest: inScale(highest, trend.series.step, scale, locale)},
    ],
    rows.length,
  );
  const changeRow = {words: (i: number) => change(rows[i]!), widest: widest(dense ? [] : rows.map(change))};
  return {
    chart,
    way: wayOf(locale.messages.dir),
    words,
    years,
    values,
    notes: dense
      ? []
      : fittingLabels(
          rows.map((row) => noteOf(row, view)),
          years,
        ),
    changes: dense ? [] : (spreadLabels([changeRow], rows.length, 1)[0] ?? []),
    changed: rows.some((row) => row.change !== undefined),
    kind: (index) => ((rows[index]?.change ?? 0) < 0 ? 'number down' : 'number'),
  };
}

/** Baselines of the rows under the columns, and the height of their drawing, in pixels. */
const ROWS = {years: 14, values: 31, notes: 47} as const;
export const rowsHeight = ({notes}: PlacedTrend): number => (notes.length > 0 ? 52 : 36);

export const rowMarks = ({chart, years, values, notes, way}: PlacedTrend, plot?: number): SVGTemplateResult =>
  svg`${yearLabels(years, chart, ROWS.years, () => 'muted', way, plot)}${yearLabels(values, chart, ROWS.values, () => 'number', way, plot)}${yearLabels(
    notes,
    chart,
    ROWS.notes,
    () => 'muted',
    way,
    plot,
  )}`;

export const changeLabels = ({chart, changes, kind, way}: PlacedTrend, plot?: number): SVGTemplateResult =>
  svg`${yearLabels(changes, chart, 16, kind, way, plot)}`;

const SCALE = 34;
const LEVELS = 250;
const CHANGES = 116;

/** The chart of a saved picture: the same marks in boxes of fixed pixels. */
export function trendPicture(
  placed: PlacedTrend,
  title: readonly [string, string],
  state: TrendState,
  width: number,
): Drawing {
  const plot = width - SCALE;
  const {chart, words, changed, way} = placed;
  const panel = (y: number, height: number, marks: SVGTemplateResult): SVGTemplateResult =>
    svg`<svg x=${way === LTR ? 0 : SCALE} y=${y} width=${plot} height=${height} overflow="visible">${marks}</svg>`;
  const rows = rowsHeight(placed);
  const heading = LEVELS + rows + 20;
  const below = heading + 14;
  return {
    styles: trendMarkStyles,
    height: changed ? below + CHANGES + 20 : LEVELS + rows,
    marks: svg`${panel(0, LEVELS, levelMarks(chart, words, state))}${panel(LEVELS, rows, rowMarks(placed, plot))}${
      changed
        ? svg`<text x=${way === LTR ? 0 : width} y=${heading} text-anchor=${way.begin}>${way.opening}<tspan class="number">${title[0]}</tspan><tspan class="muted">${title[1]}</tspan></text>${panel(below, CHANGES, changeMarks(chart, words, state))}${panel(
            below + CHANGES,
            20,
            changeLabels(placed, plot),
          )}`
        : ''
    }`,
  };
}
