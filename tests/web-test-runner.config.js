import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {launchOptions} from './support/chrome.ts';
import {prebundle} from './support/prebundle.js';
import {reporter} from './support/reporter.js';

const strictPage = {
  name: 'strict-page',
  transform: ({path, body}) =>
    path.endsWith('.test.ts')
      ? {body: `import '/tests/support/strict-page.ts';import '/tests/support/languages.ts';${body}`}
      : undefined,
};

/** Two at once, and each in a window of its own with the focus: in a tab behind another, nothing is ever drawn. */
const createPage = async ({context}) => {
  const page = await context.newPage({type: 'window'});
  await page.emulateFocusedPage(true);
  return page;
};

export default {
  files: ['tests/**/*.test.ts', '!tests/package/**'],
  nodeResolve: true,
  concurrency: 2,
  // A machine that is busy with something else is slow, not wrong.
  testFramework: {config: {timeout: 20_000}},
  browsers: [chromeLauncher({launchOptions: launchOptions(), createPage})],
  plugins: [
    strictPage,
    await prebundle(['axe-core', 'storybook/test', '@guidepup/virtual-screen-reader']),
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
  ],
  filterBrowserLogs: ({args}) => !/Lit is in dev mode/.test(String(args[0])),
  staticLogging: true,
  reporters: [reporter()],
};
