import {relative} from 'node:path';

/** Every test of a suite with its full name. */
const flat = (suite, names = []) => [
  ...suite.tests.map((test) => ({...test, name: [...names, test.name].join(' › ')})),
  ...suite.suites.flatMap((one) => flat(one, [...names, one.name])),
];

const described = ({message, stack, expected, actual}) =>
  [
    stack?.includes(message) ? stack : [message, stack].filter(Boolean).join('\n'),
    ...(expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`]),
  ]
    .join('\n')
    .replaceAll(/^/gm, '    ');

/**
 * For @web/test-runner: says what failed, how many tests passed in each engine and what axe has looked at.
 * The last line is for tests/run.ts. `whole`: not only some of the files were asked for.
 */
export const reporter = (tally, whole) => ({
  onTestRunFinished({sessions}) {
    let passed = 0;
    let failed = 0;
    const engines = new Map();
    for (const {browser, testFile, testResults, errors, logs, request404s} of sessions) {
      const tests = testResults ? flat(testResults).filter((test) => !test.skipped) : [];
      const faults = tests.filter((test) => !test.passed).map(({name, error}) => ({name, error}));
      // What went wrong outside the tests: the file did not load, a hook threw, the page was never heard of again.
      faults.push(...errors.map((error) => ({name: 'outside the tests', error})));
      if (tests.length === 0 && errors.length === 0) faults.push({name: 'no tests', error: undefined});
      const ok = tests.filter((test) => test.passed).length;
      passed += ok;
      engines.set(browser.name, (engines.get(browser.name) ?? 0) + ok);
      failed += faults.length;
      for (const {name, error} of faults) {
        console.log(`✗ ${browser.name}, ${relative('.', testFile)}: ${name}`);
        if (error) console.log(described(error));
      }
      if (faults.length === 0) continue;
      for (const args of logs) console.log('    console:', ...args);
      for (const path of request404s) console.log('    not found:', path);
    }
    if (whole) {
      for (const gap of tally.gaps) {
        failed++;
        console.log(`✗ ${gap}`);
      }
    }
    console.log(`Passed: ${[...engines].map((one) => one.join(' ')).join(', ')}.`);
    if (tally.words) console.log(tally.words);
    console.log(`${passed} passed, ${failed} failed`);
  },
});
