import {nothing} from 'lit';

/** An attribute that people need not write is left out of the code they copy. */
export const unless = (usual: string, given: string | undefined): string | typeof nothing =>
  given && given !== usual ? given : nothing;
