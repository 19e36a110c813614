import {listsOf, quantityOf} from '../../briefing/look-up.ts';
import type {Briefing, Enumeration, ListItem, ListRole, Quantity, Text} from '../../briefing/types.ts';
import {finder} from '../../language/find.ts';
import {inLanguage} from '../../language/text.ts';

export const KINDS = ['packages', 'platforms', 'forms', 'initiatives', 'all'] as const;
export type Kind = (typeof KINDS)[number];

/** Roles in the order they are set. */
const ROLES: readonly Exclude<Kind, 'all'>[] = ['packages', 'initiatives', 'platforms', 'forms'];

/** One block of the list: what it is, how it was counted, and what was named. */
export interface PolicyGroup {
  readonly role: ListRole;
  readonly list: Enumeration;
  readonly title: Text;
  readonly note: Text | undefined;
  /** Short form for a headline. */
  readonly name: Text | undefined;
  /** Counts of this group, never added to those of another: packages first, then measures. */
  readonly counts: readonly Quantity[];
  readonly items: readonly ListItem[];
}

const countedGroup = (list: Enumeration, role: ListRole, item: ListItem, briefing: Briefing): PolicyGroup => ({
  role,
  list,
  title: item.label,
  note: item.note,
  name: item.name,
  counts: (item.figures ?? []).map((id) => quantityOf(briefing, id, 'figures')),
  items: [],
});

function groupsOf(list: Enumeration, role: ListRole, briefing: Briefing): PolicyGroup[] {
  const counted = list.items.filter(({figures}) => figures?.length);
  const named = list.items.filter(({figures}) => !figures?.length);
  return [
    ...counted.map((item) => countedGroup(list, role, item, briefing)),
    ...(named.length > 0
      ? [{role, list, title: list.label, note: undefined, name: undefined, counts: [], items: named}]
      : []),
  ];
}

/** The groups of a kind in the order they are set; empty where the briefing has none. */
export function policyGroups(briefing: Briefing, kind: Kind): PolicyGroup[] {
  const roles = kind === 'all' ? ROLES : [kind];
  return roles.flatMap((role) => listsOf(briefing, role).flatMap((list) => groupsOf(list, role, briefing)));
}

/** How many things a reader can find in the groups: each counted group is one, each named item is one. */
export const sizeOf = (groups: readonly PolicyGroup[]): number =>
  groups.reduce((sum, {counts, items}) => sum + items.length + (counts.length > 0 ? 1 : 0), 0);

/** Groups and items whose words contain the filter; a group whose own title does keeps all of its items. */
export function filtered(groups: readonly PolicyGroup[], filter: string, lang: string): PolicyGroup[] {
  const finds = finder(filter, lang);
  const has = (text: Text | undefined): boolean => !!text && finds(inLanguage(text, lang).words);
  return groups.flatMap((group) => {
    if (has(group.title) || has(group.note)) return [group];
    const items = group.items.filter(({label, note}) => has(label) || has(note));
    return items.length > 0 ? [{...group, items}] : [];
  });
}
