import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';

/** For `node --test`: says what failed and nothing else; the last line is for tests/run.ts. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && data.details.type !== 'suite' && data.skip === undefined) passed++;
    if (type === 'test:fail' && data.details.type !== 'suite') {
      failed++;
      const {cause} = data.details.error;
      yield `✗ ${data.file ?? ''}: ${data.name}\n${inspect(cause ?? data.details.error).replaceAll(/^/gm, '    ')}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
