import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** A browser engine that the tests can drive, and how it is found and installed. */
interface Kind {
  readonly name: EngineName;
  /** Set to a program, it is used and nothing is looked for. */
  readonly variable: string;
  readonly programs: readonly string[];
  /** Where installers put it when it is not on the PATH. */
  readonly places: readonly string[];
  /** Debian's packages. */
  readonly packages: readonly string[];
  readonly install: string;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

export interface Engine {
  readonly name: EngineName;
  readonly program: string;
}

const windows = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

const KINDS: readonly Kind[] = [
  {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Google/Chrome/Application/chrome.exe'),
    ],
    packages: ['chromium'],
    install: 'install Chrome or Chromium',
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox/firefox.exe')],
    packages: ['firefox-esr'],
    install: 'install Firefox',
  },
  {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    places: [],
    packages: ['webkit2gtk-driver', 'xvfb'],
    install: 'on Linux install WebKitWebDriver and Xvfb',
  },
];

/** For the pictures, and so that Chinese is measured in letters that exist. */
const FONTS = 'fonts-noto-cjk';

const folders = (): string[] => (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);

const onPath = (program: string): string | undefined =>
  folders()
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

function found({name, variable, programs, places}: Kind): Engine | undefined {
  const asked = process.env[variable];
  if (asked && !existsSync(asked)) throw new Error(`${variable} is ${asked}, and there is no such file.`);
  const program = asked ?? programs.map(onPath).find((file) => file) ?? places.find((file) => existsSync(file));
  // WebKit's window needs a screen; without a desktop that is Xvfb.
  if (name === 'WebKit' && !process.env['DISPLAY'] && !onPath('Xvfb')) return undefined;
  return program ? {name, program} : undefined;
}

/** Debian's own packages; the one thing that is ever fetched, and only as root. Of what cannot be had, `missing` speaks. */
function install(kinds: readonly Kind[]): void {
  const apt = (...args: string[]): void => {
    try {
      execFileSync('apt-get', ['-qq', ...args], {
        stdio: 'ignore',
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
    } catch {
      // Ubuntu, say, has one of them and not the other.
    }
  };
  apt('update');
  for (const packages of [[FONTS], ...kinds.map((kind) => kind.packages)]) {
    console.log(`Installing Debian’s ${packages.join(', ')}.`);
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
}

export interface Engines {
  readonly engines: readonly Engine[];
  /** One sentence for each that is not there. */
  readonly missing: readonly string[];
}

/** The engines of this machine, by default all three. On Debian, root gets those that are missing. */
export function findEngines(names: readonly EngineName[] = KINDS.map(({name}) => name)): Engines {
  const kinds = KINDS.filter(({name}) => names.includes(name));
  const lacking = kinds.filter((kind) => !found(kind));
  if (lacking.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(lacking);
  return {
    engines: kinds.flatMap((kind) => found(kind) ?? []),
    missing: kinds
      .filter((kind) => !found(kind))
      .map(({name, variable, install}) => `${name} is not here: ${install}, or set ${variable} to it.`),
  };
}

/** The program of one engine. Throws one sentence that says what to do where there is none. */
export function findEngine(name: EngineName): string {
  const {engines, missing} = findEngines([name]);
  if (!engines[0]) throw new Error(missing[0]);
  return engines[0].program;
}
