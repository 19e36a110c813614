import type * as StaticForms from '../../src/static.ts';

/** `dist/static.js`, as it is published. */
export const forms = (await import(new URL('../../dist/static.js', import.meta.url).href)) as typeof StaticForms;
