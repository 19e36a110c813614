import {findBrowser} from './find-browser.ts';

/** How every test starts its browser: quiet, in one time zone, usable as root. */
export const launchOptions = () => ({
  executablePath: findBrowser(),
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
