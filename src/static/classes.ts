import type {BriefingElement} from '../base/briefing-element.ts';
import {BriefingSource} from '../elements/briefing-source/briefing-source.ts';
import {BriefingSpeakers} from '../elements/briefing-speakers/briefing-speakers.ts';
import {ClaimCheck} from '../elements/claim-check/claim-check.ts';
import {CustomsStat} from '../elements/customs-stat/customs-stat.ts';
import {CustomsStatGrid} from '../elements/customs-stat-grid/customs-stat-grid.ts';
import {FigureTable} from '../elements/figure-table/figure-table.ts';
import {PolicyList} from '../elements/policy-list/policy-list.ts';
import {ReformTimeline} from '../elements/reform-timeline/reform-timeline.ts';
import {TradeGrowthChart} from '../elements/trade-growth-chart/trade-growth-chart.ts';
import {TradeTrendChart} from '../elements/trade-trend-chart/trade-trend-chart.ts';

type ElementClass = (new () => BriefingElement) &
  Pick<typeof BriefingElement, 'observedAttributes' | 'elementStyles' | 'elementProperties'>;

/** Every element by its tag. */
export const CLASSES = {
  'customs-stat': CustomsStat,
  'customs-stat-grid': CustomsStatGrid,
  'trade-growth-chart': TradeGrowthChart,
  'trade-trend-chart': TradeTrendChart,
  'policy-list': PolicyList,
  'reform-timeline': ReformTimeline,
  'briefing-speakers': BriefingSpeakers,
  'briefing-source': BriefingSource,
  'claim-check': ClaimCheck,
  'figure-table': FigureTable,
} satisfies Readonly<Record<string, ElementClass>>;

export type Tag = keyof typeof CLASSES;

export const TAGS = Object.keys(CLASSES) as readonly Tag[];

export const isTag = (name: string): name is Tag => Object.hasOwn(CLASSES, name);

/** Attributes that mean something to the element; all others belong to the page. */
export const attributesOf = (tag: Tag): readonly string[] => [...CLASSES[tag].observedAttributes, 'lang'];

const written = new Map<Tag, string>();

/** The styles of an element as one text: what a declarative shadow root holds, and what a strict page names by its hash. */
export function stylesOf(tag: Tag): string {
  const known = written.get(tag);
  if (known !== undefined) return known;
  const Element = CLASSES[tag];
  // Asked for its attributes, a class collects its styles.
  if (Element.observedAttributes.length === 0) return '';
  const styles = Element.elementStyles
    .map((one) => ('cssText' in one ? one.cssText : ''))
    .join('\n')
    .replace(/\s*\n\s*/g, ' ');
  written.set(tag, styles);
  return styles;
}
