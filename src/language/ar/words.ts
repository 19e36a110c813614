export const quoted = (words: string | undefined): string => `«${words ?? ''}»`;

const rules = new Intl.PluralRules('ar');

/** The forms of a noun that is counted: 1, 2, 3–10, 11–99, and the rest. One and two need no number before them. */
export interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** «سنتان», «3 سنوات», «11 سنة», «100 سنة». */
export function counted(count: number, forms: Counted): string {
  const rule = rules.select(count);
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  if (count === 0) return `0 ${forms.other}`;
  return `${count} ${rule === 'zero' ? forms.other : forms[rule]}`;
}

export const YEAR: Counted = {one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة'};
