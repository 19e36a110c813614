import {Fetched} from './fetched.ts';

/** The words for what is wrong: most pages have nothing wrong. */
export const faults = new Fetched(() => import('./faults.ts'));

/** What is said of values that may change: those of a `src`, and those that an article froze. */
export const live = new Fetched(() => import('./freshness.ts'));
