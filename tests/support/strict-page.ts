/** Loaded before every test file (web-test-runner.config.js): a test that makes the page complain fails. */

const complaints: string[] = [];
const original = console.error;

console.error = (...args: unknown[]): void => {
  complaints.push(args.map(String).join(' '));
  original.apply(console, args);
};

// Errors thrown outside a test are the runner's to report; of rejections it only says a word on the console.
addEventListener('unhandledrejection', ({reason}) => complaints.push(`unhandled rejection: ${String(reason)}`));

/** For a test whose subject is a complaint: what was said so far, which then counts as expected. */
export const expectedComplaints = (): string[] => complaints.splice(0);

function quiet(): void {
  const said = expectedComplaints();
  if (said.length > 0) throw new Error(`The page complained: ${said.join('; ')}`);
}

// A hook that throws would end the whole file, so the check is made part of each test.
beforeEach(function () {
  complaints.length = 0;
  const test = this.currentTest as Mocha.Test;
  const body = test.fn as Mocha.AsyncFunc | undefined;
  if (!body || body.length > 0) return; // Pending, or told its end by callback.
  test.fn = async function (this: Mocha.Context) {
    await body.call(this);
    quiet();
  };
});

// What goes wrong just after the last test is heard as well.
after(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  quiet();
});
