import {nearest} from '../briefing/near.ts';
import type {Briefing} from '../briefing/types.ts';
import {TAGS} from '../static.ts';
import {WrongUse} from './wrong-use.ts';

/** Elements that draw more than one figure, as they are without attributes. */
const CHARTS = TAGS.filter((tag) => !['customs-stat', 'briefing-source'].includes(tag));

/** A figure or a chart, by the name that it has in file names. */
export interface Wanted {
  readonly id: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All figures and charts, or those named. Throws {@link WrongUse} for a name that is neither. */
export function wanted(ids: readonly string[], {figures}: Briefing): Wanted[] {
  const chart = (tag: string): Wanted => ({id: tag, tag, attributes: {}});
  const stat = (id: string): Wanted => ({id, tag: 'customs-stat', attributes: {figure: id}});
  if (ids.length === 0) return [...figures.map(({id}) => stat(id)), ...CHARTS.map(chart)];
  return ids.map((id) => {
    if (CHARTS.some((tag) => tag === id)) return chart(id);
    if (figures.some((figure) => figure.id === id)) return stat(id);
    const near = nearest(id, [...figures.map((figure) => figure.id), ...CHARTS]);
    const some = figures.slice(0, 5).map((figure) => figure.id);
    throw new WrongUse(
      `"${id}" is no figure and no chart. ${near.length > 0 ? `Near it: ${near.join(', ')}` : `Charts: ${CHARTS.join(', ')}. ${figures.length} figures, among them: ${some.join(', ')}`}.`,
    );
  });
}
