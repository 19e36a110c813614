import type {Incomparable} from '../../briefing/comparability.ts';

/** Why two figures cannot share an axis; `first` and `other` are their labels. */
export type IncomparableMessages = Readonly<Record<Incomparable, (first: string, other: string) => string>>;
