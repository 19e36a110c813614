import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

/** Where installers put it when it is not on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
  }),
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((file) =>
    existsSync(file),
  );
}

/** Debian's own packages, with Chinese letters for the pictures; the one thing that is ever fetched, and only as root. */
function install(): void {
  console.log('No browser found: installing Debian’s chromium.');
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  };
  apt('-qq', 'update');
  apt('-qq', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** The program that the tests drive. Throws one sentence that says what to do where there is none. */
export function findBrowser(): string {
  const asked = process.env['CHROME_PATH'];
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH is ${asked}, and there is no such file.`);
  const found = asked ?? installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    try {
      install();
    } catch {
      // Said below.
    }
  }
  const now = installed();
  if (now) return now;
  throw new Error('The tests need a browser: install Chrome or Chromium, or set CHROME_PATH to one.');
}
