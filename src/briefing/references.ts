import {isKnownUnit, KNOWN_UNITS, type Briefing, type Figure} from './types.ts';

type Key = string | number;
type PathItem =
  | {type: 'array'; origin: 'value'; input: unknown[]; key: number; value: unknown}
  | {type: 'object'; origin: 'value'; input: Record<string, unknown>; key: string; value: unknown};
type AddIssue = (issue: {message: string; input: unknown; path: [PathItem, ...PathItem[]]}) => void;

/** Checks that every name inside a briefing points to something in it, and that no name is given twice. */
export function references(briefing: Briefing, addIssue: AddIssue): void {
  const {pages, people, themes, units = {}, figures, series = [], claims = []} = briefing;

  const refuse = (keys: readonly [Key, ...Key[]], message: string): void => {
    let value: unknown = briefing;
    const path = keys.map((key): PathItem => {
      const input = value;
      value = (input as Record<Key, unknown>)[key];
      return typeof key === 'number'
        ? {type: 'array', origin: 'value', input: input as unknown[], key, value}
        : {type: 'object', origin: 'value', input: input as Record<string, unknown>, key, value};
    });
    addIssue({message, input: value, path: path as [PathItem, ...PathItem[]]});
  };

  /** Collects names and refuses the second of two that are the same. */
  const distinct = (place: readonly [Key, ...Key[]], names: readonly Key[], key: string): ReadonlySet<Key> => {
    const seen = new Set<Key>();
    names.forEach((name, index) => {
      if (seen.has(name)) refuse([...place, index, key], `Write another ${key}: this one is already in the list.`);
      seen.add(name);
    });
    return seen;
  };

  const pageNumbers = distinct(
    ['pages'],
    pages.map(({number}) => number),
    'number',
  );
  const personIds = distinct(
    ['people'],
    people.map(({id}) => id),
    'id',
  );
  const themeIds = distinct(
    ['themes'],
    themes.map(({id}) => id),
    'id',
  );
  distinct(
    ['figures'],
    figures.map(({id}) => id),
    'id',
  );
  distinct(
    ['series'],
    series.map(({id}) => id),
    'id',
  );
  distinct(
    ['claims'],
    claims.map(({figure}) => figure),
    'figure',
  );
  const byId = new Map<string, Figure>(figures.map((figure) => [figure.id, figure]));

  const unit = (keys: readonly [Key, ...Key[]], name: string): void => {
    if (!isKnownUnit(name) && !Object.hasOwn(units, name))
      refuse(keys, `Write one of ${KNOWN_UNITS.join(', ')}, or define this unit in units.`);
  };
  const quantity = (keys: readonly [Key, ...Key[]], name: string): void => {
    if (byId.get(name)?.kind !== 'quantity') refuse(keys, 'Write the id of a quantity among figures.');
  };

  figures.forEach((figure, at) => {
    if (figure.speaker !== undefined && !personIds.has(figure.speaker))
      refuse(['figures', at, 'speaker'], 'Write the id of one of people.');
    if (!pageNumbers.has(figure.page)) refuse(['figures', at, 'page'], 'Write the number of one of pages.');
    if (!themeIds.has(figure.theme)) refuse(['figures', at, 'theme'], 'Write the id of one of themes.');
    if (figure.kind === 'quantity') {
      unit(['figures', at, 'unit'], figure.unit);
      if (figure.printed) unit(['figures', at, 'printed', 'unit'], figure.printed.unit);
    }
    if (figure.kind === 'list')
      figure.items.forEach((item, row) =>
        item.figures?.forEach((name, index) => quantity(['figures', at, 'items', row, 'figures', index], name)),
      );
  });

  series.forEach((one, at) => {
    unit(['series', at, 'unit'], one.unit);
    distinct(
      ['series', at, 'points'],
      one.points.map(({year}) => year),
      'year',
    );
  });

  claims.forEach(({figure, reckoning, against = []}, at) => {
    quantity(['claims', at, 'figure'], figure);
    against.forEach((one, index) => unit(['claims', at, 'against', index, 'unit'], one.unit));
    if (!reckoning) return;
    const points = series.find(({id}) => id === reckoning.series)?.points;
    if (!points) return refuse(['claims', at, 'reckoning', 'series'], 'Write the id of one of series.');
    for (const end of ['from', 'to'] as const)
      if (points.find(({year}) => year === reckoning[end])?.[reckoning.flow] === undefined)
        refuse(['claims', at, 'reckoning', end], `Write a year for which the series has ${reckoning.flow}.`);
    if (reckoning.from >= reckoning.to) refuse(['claims', at, 'reckoning', 'to'], 'Write a year after the first.');
  });
}
