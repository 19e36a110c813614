/** The plug-in in a real WordPress: what authors do, and what readers get. */
import {describe} from 'node:test';
import type {Suite} from './archive.ts';
import {stage} from './stage.ts';
import {forms} from './steps/forms.ts';
import {hostile} from './steps/hostile.ts';
import {installing} from './steps/installing.ts';
import {languages} from './steps/languages.ts';
import {leaving} from './steps/leaving.ts';
import {pasting} from './steps/pasting.ts';
import {reading} from './steps/reading.ts';
import {shortcodes} from './steps/shortcodes.ts';
import {writing} from './steps/writing.ts';

/** All of it in the WordPress of a release of Debian; `version` is how its number begins. */
export function scenario(suite: Suite, version: string): void {
  describe(`WordPress ${version}`, () => {
    const here = stage(suite, version);
    for (const steps of [installing, writing, reading, hostile, shortcodes, pasting, forms, languages, leaving])
      steps(here);
  });
}
