import {findEngine} from './engines.ts';

/** How every test starts Chromium: quiet, in one time zone, usable as root. */
export const launchOptions = (executablePath = findEngine('Chromium')) => ({
  executablePath,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
  ],
  env: {...process.env, TZ: 'UTC'},
});
