import {esbuildPlugin} from '@web/dev-server-esbuild';
import {AxeTally} from './support/axe-tally.ts';
import {emulate} from './support/emulate.js';
import {findEngines} from './support/engines.ts';
import {forcedLauncher, launcher} from './support/launchers.ts';
import {prebundle} from './support/prebundle.js';
import {reporter} from './support/reporter.js';

const strictPage = {
  name: 'strict-page',
  transform: ({path, body}) =>
    path.endsWith('.test.ts')
      ? {body: `import '/tests/support/strict-page.ts';import '/tests/support/languages.ts';${body}`}
      : undefined,
};

/** `ENGINES=Firefox,WebKit wtr …`: only those; `npm test` asks for all that there are. */
const {engines, missing} = findEngines((process.env.ENGINES ?? 'Chromium').split(','));
if (engines.length === 0) throw new Error(missing.join('\n'));
const browsers = await Promise.all(engines.map(launcher));
const forced = engines.flatMap(forcedLauncher);

/** Asked for single files, the runner is to run those and nothing else. */
const some = process.argv.includes('--files');

const tally = new AxeTally();

/** Run in one engine: pure tables of cases. */
const ONCE = ['tests/briefing/**/*.test.ts'];

const STORIES = ['tests/stories/*.test.ts', '!tests/stories/{gallery-walk,embed-snippet}.test.ts'];

export default {
  files: [
    'tests/**/*.test.ts',
    '!tests/{package,cms,unbreakable}/**',
    '!tests/*/node_modules/**',
    ...ONCE.map((one) => `!${one}`),
  ],
  browsers,
  groups: some
    ? []
    : [
        {name: 'once', files: ONCE, browsers: browsers.slice(0, 1)},
        ...(forced.length > 0 ? [{name: 'forced colours', files: STORIES, browsers: forced}] : []),
      ],
  nodeResolve: true,
  concurrentBrowsers: 3,
  // A machine that is busy with something else is slow, not wrong.
  testFramework: {config: {timeout: 20_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  plugins: [
    strictPage,
    tally.plugin,
    emulate(),
    await prebundle(['axe-core', 'storybook/test', '@guidepup/virtual-screen-reader']),
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
  ],
  filterBrowserLogs: ({args}) => !/Lit is in dev mode/.test(String(args[0])),
  staticLogging: true,
  reporters: [reporter(tally, !some)],
};
