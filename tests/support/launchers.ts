import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {launchOptions} from './chrome.ts';
import type {Engine} from './engines.ts';
import {firefoxOptions} from './firefox.ts';
import {webkitLauncher} from './webkit.ts';

type CreatePage = NonNullable<NonNullable<Parameters<typeof chromeLauncher>[0]>['createPage']>;

/** A window of its own for each page: in a tab behind another, nothing is ever drawn. */
const inWindow: CreatePage = ({context}) => context.newPage({type: 'window'});

const focused: CreatePage = async (given) => {
  const page = await inWindow(given);
  await page.emulateFocusedPage(true);
  return page;
};

const forced: CreatePage = async (given) => {
  const page = await focused(given);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  return page;
};

const named = (name: string, launcher: BrowserLauncher): BrowserLauncher => Object.assign(launcher, {name});

const chromium = (program: string, createPage: CreatePage): BrowserLauncher =>
  named('Chromium', chromeLauncher({launchOptions: launchOptions(program), createPage, concurrency: 2}));

/** Colours of the system instead of the page's, as Windows' contrast themes give them. */
const FORCED = {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1};

const firefox = (program: string, preferences: Readonly<Record<string, number>> = {}): BrowserLauncher =>
  named(
    'Firefox',
    chromeLauncher({
      launchOptions: firefoxOptions(program, preferences),
      createPage: inWindow,
      // Of its windows only one has the focus.
      concurrency: 1,
    }),
  );

export async function launcher({name, program}: Engine): Promise<BrowserLauncher> {
  if (name === 'Chromium') return chromium(program, focused);
  return name === 'Firefox' ? firefox(program) : webkitLauncher(program);
}

/** The same engine with forced colours; WebKitGTK has none. */
export function forcedLauncher({name, program}: Engine): BrowserLauncher[] {
  if (name === 'Chromium') return [chromium(program, forced)];
  return name === 'Firefox' ? [firefox(program, FORCED)] : [];
}
