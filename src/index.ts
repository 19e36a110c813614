export {BriefingElement, THEMES, type ThemeName, type View} from './base/briefing-element.ts';
export {define} from './base/define.ts';
export {SHARE_KINDS, type BriefingErrorDetail, type BriefingEvents, type ShareKind} from './base/events.ts';
export {deepLink, safeAddress} from './briefing/address.ts';
export {
  compoundRate,
  fenced,
  increase,
  meanYearlyIncrease,
  ratio,
  rounded,
  share,
  type Ranged,
} from './briefing/arithmetic.ts';
export {builtIn} from './briefing/built-in.ts';
export {incomparable, incomparableGrowth, type Incomparable, type Refusal} from './briefing/comparability.ts';
export {growthOf, growthOfIncrease, growthOfMultiple, MEASURES, type Growth, type Measure} from './briefing/growth.ts';
export {figureOf, listsOf, pageOf, personOf, quantityOf, themeOf} from './briefing/look-up.ts';
export {BriefingProblem, type Problem, type ProblemCode} from './briefing/problem.ts';
export type * from './briefing/types.ts';
export {BriefingSource} from './elements/briefing-source/briefing-source.ts';
export {BriefingSpeakers} from './elements/briefing-speakers/briefing-speakers.ts';
export {ClaimCheck} from './elements/claim-check/claim-check.ts';
export {CustomsStat} from './elements/customs-stat/customs-stat.ts';
export {CustomsStatGrid} from './elements/customs-stat-grid/customs-stat-grid.ts';
export {FigureTable} from './elements/figure-table/figure-table.ts';
export {PolicyList} from './elements/policy-list/policy-list.ts';
export {ReformTimeline} from './elements/reform-timeline/reform-timeline.ts';
export {TradeGrowthChart} from './elements/trade-growth-chart/trade-growth-chart.ts';
export {TradeTrendChart} from './elements/trade-trend-chart/trade-trend-chart.ts';
export {showFigure, showQuantity, type ShownFigure} from './format/figure.ts';
export {loadLocale, localeFor, type Locale} from './format/number.ts';
export {periodWords} from './format/period.ts';
