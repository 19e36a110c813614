import {oneOf, textOf} from '../../base/options.ts';
import type {View} from '../../base/briefing-element.ts';
import {quantityOf} from '../../briefing/look-up.ts';
import {nearest} from '../../briefing/near.ts';
import {spanOf} from '../../briefing/period.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import {FLOWS, type Briefing, type Flow, type Quantity, type Series} from '../../briefing/types.ts';
import {flowsOf, largestRise, yearly, type Yearly} from '../../briefing/yearly.ts';
import {scaleOf, type Scale} from '../../format/scale.ts';
import type {SpokenMean} from '../../geometry/trend.ts';
import {toldYears} from './told-years.ts';

/** Series of the built-in briefing; any other briefing is asked for its first. */
export const DEFAULT_SERIES = 'goods-trade';

/** What the chart is about: one flow of one series, and the mean that was said of it. */
export interface Trend {
  readonly series: Series;
  readonly flow: Flow;
  readonly flows: readonly Flow[];
  readonly rows: readonly Yearly[];
  /** The years to be told in words. */
  readonly told: readonly Yearly[];
  readonly highest: number;
  readonly scale: Scale;
  /** The spoken mean, where it is about this flow. */
  readonly claim: (SpokenMean & {readonly figure: Quantity}) | undefined;
  /** The flow that a spoken mean is about, where it is another one. */
  readonly spokenFlow: Flow | undefined;
  /** The largest rise, with its part of the whole rise that the mean spans. */
  readonly largest: {readonly index: number; readonly row: Yearly; readonly share: number} | undefined;
}

function seriesOf(briefing: Briefing, asked: unknown): Series {
  const all = briefing.series ?? [];
  const id = textOf('series', asked);
  const first = all[0];
  if (!first) throw new BriefingProblem({code: 'no-data', name: 'series', given: id || DEFAULT_SERIES});
  if (!id) return all.find((one) => one.id === DEFAULT_SERIES) ?? first;
  const ids = all.map((one) => one.id);
  return all[ids.indexOf(oneOf('series', id, ids))]!;
}

interface Said extends SpokenMean {
  readonly figure: Quantity;
  readonly flow: Flow;
}

/** Means that were said of a series, each with the flow and the years it is about. */
function meansOf(briefing: Briefing, series: Series): Said[] {
  return (briefing.claims ?? []).flatMap(({figure, reckoning}) =>
    reckoning?.series === series.id && reckoning.operation === 'mean-yearly-increase'
      ? [saidOf(quantityOf(briefing, figure, 'claim'), reckoning.flow, reckoning.from, reckoning.to)]
      : [],
  );
}

const saidOf = (figure: Quantity, flow: Flow, from: number, to: number): Said => ({
  figure,
  amount: figure.value,
  flow,
  from,
  to,
});

/** A mean that the page asks for: one that is reckoned on this series, or one with years and the unit of the series. */
function meanAsked(briefing: Briefing, series: Series, id: string): Said {
  const known = meansOf(briefing, series);
  const found = known.find(({figure}) => figure.id === id);
  if (found) return found;
  const figure = quantityOf(briefing, id, 'claim');
  const {comparison, period = '', unit} = figure;
  const [from, to] = [spanOf(comparison?.base ?? ''), spanOf(period)].map((span) => Number(span?.to.slice(0, 4)));
  if (comparison?.kind === 'mean-yearly-increase' && unit === series.unit && from && to && from < to) {
    return saidOf(figure, 'total', from, to);
  }
  const means = briefing.figures.filter(
    (one) => one.kind === 'quantity' && one.comparison?.kind === 'mean-yearly-increase' && one.unit === series.unit,
  );
  const ids = means.map((one) => one.id);
  throw new BriefingProblem({
    code: 'wrong-kind',
    name: 'claim',
    given: id,
    valid: [...nearest(id, ids), ...ids].slice(0, 3),
  });
}

/** Reads what a page asks for. Throws for a series, a flow or a claim that the briefing does not have. */
export function trendOf(
  asked: {readonly series: unknown; readonly flow: unknown; readonly claim: unknown},
  {briefing, locale}: View,
): Trend {
  const series = seriesOf(briefing, asked.series);
  const id = textOf('claim', asked.claim);
  const said = id ? meanAsked(briefing, series, id) : meansOf(briefing, series)[0];
  const flows = flowsOf(series);
  const wanted = oneOf('flow', asked.flow, FLOWS);
  if (flows.length === 0) throw new BriefingProblem({code: 'no-data', name: 'series', given: series.id});
  // The default is no wish: a series without a total shows what it has.
  const flow = wanted === 'total' && !flows.includes('total') ? flows[0]! : oneOf('flow', wanted, flows);
  const rows = yearly(series, flow);
  const claim = said?.flow === flow ? said : undefined;
  const highest = rows.reduce((most, {value = 0, revised = 0}) => Math.max(most, value, revised), 0);
  return {
    series,
    flow,
    flows,
    rows,
    told: toldYears(rows),
    highest,
    scale: scaleOf(highest, series.unit, briefing, locale),
    claim,
    spokenFlow: said && !claim ? said.flow : undefined,
    largest: claim && largestOf(rows, claim),
  };
}

function largestOf(rows: readonly Yearly[], {from, to}: SpokenMean): Trend['largest'] {
  const first = rows[0]!.year;
  const [start, end] = [rows[from - first]?.value, rows[to - first]?.value];
  const row = largestRise(rows.slice(Math.max(0, from - first + 1), to - first + 1));
  if (start === undefined || end === undefined || !row || end <= start) return undefined;
  return {index: row.year - first, row, share: row.change! / (end - start)};
}
