import type {Browser} from 'puppeteer-core';
import {load, type Load} from './load.ts';
import type {Entry} from './pages.ts';
import {least, median, spread, table} from './statistics.ts';

export const COUNTS = [1, 10, 100, 500] as const;

const rounds = (count: number): number => (count === 500 ? 3 : 5);

/** Many widgets on a page, the entries in turns. */
export async function manyWidgets(
  browser: Browser,
  entries: readonly Entry[],
  address: (entry: Entry, count: number) => string,
): Promise<string> {
  const parts: string[] = [];
  const emptyHeap = new Map<string, number>();
  for (const count of COUNTS) {
    const loads = new Map<string, Load[]>(entries.map(({name}) => [name, []]));
    await load(browser, address(entries[0]!, count));
    for (let round = 0; round < rounds(count); round++)
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[(i + round) % entries.length]!;
        loads.get(entry.name)!.push(await load(browser, address(entry, count)));
      }
    const painted = (name: string): number[] => loads.get(name)!.map((one) => one.painted);
    const [l1, l2] = entries.map(({name}) => name);
    const rows = entries.map(({name}) => {
      const all = loads.get(name)!;
      const heap = least(all.map((one) => one.heap));
      if (count === 1) emptyHeap.set(name, heap);
      const each = count > 1 ? ((heap - emptyHeap.get(name)!) / (count - 1) / 1024).toFixed(1) : '–';
      return [
        name,
        spread(painted(name)),
        (median(painted(name)) / median(painted(l1!))).toFixed(2),
        (median(painted(name)) / median(painted(l2!))).toFixed(2),
        (least(painted(name)) / least(painted(l2!))).toFixed(2),
        spread(all.map((one) => one.longest)),
        median(all.map((one) => one.shift)).toFixed(3),
        each,
        all[0]!.elements,
      ];
    });
    parts.push(
      `### ${count} widget${count > 1 ? 's' : ''}\n\n${table(['entry', 'painted, ms', '÷ L1', '÷ L2', 'of minima', 'longest task, ms', 'shift', 'heap a widget, kB', 'elements'], rows)}`,
    );
  }
  return parts.join('\n\n');
}
