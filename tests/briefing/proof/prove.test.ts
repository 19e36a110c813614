import {expect} from '@open-wc/testing';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {figureOf} from '../../../src/briefing/look-up.ts';
import {proveDate} from '../../../src/briefing/proof/prove-date.ts';
import {proveList} from '../../../src/briefing/proof/prove-list.ts';
import {prove} from '../../../src/briefing/proof/prove.ts';
import type {VerdictOrSilence} from '../../../src/briefing/proof/verdict.ts';
import type {DatedEvent, Enumeration, ListItem} from '../../../src/briefing/types.ts';

const outcome = (verdict: VerdictOrSilence): string =>
  verdict.follows === true ? 'follows' : verdict.follows === 'silent' ? 'silent' : verdict.because.code;

describe('the built-in briefing', () => {
  for (const figure of builtIn.figures) {
    it(`${figure.id}: “${figure.stated}” ${figure.kind === 'quantity' ? 'proves it' : 'does not contradict it'}`, () => {
      const verdict = outcome(prove(figure, builtIn));
      if (figure.kind === 'quantity') expect(verdict).to.equal('follows');
      else expect(verdict).to.be.oneOf(['follows', 'silent']);
    });
  }
});

describe('dates', () => {
  const event: DatedEvent = {kind: 'date', id: 'event', label: {}, theme: 'event', page: 1, stated: '', value: null};
  const at = (value: string | null, period?: string): DatedEvent => ({...event, value, ...(period && {period})});
  const rows: [figure: DatedEvent, words: string, language: string, outcome: string][] = [
    [at('2024-07-30'), 'July 30, 2024', 'en', 'follows'],
    [at('2024-07-30'), '30 July 2024', 'en', 'follows'],
    [at('2024-07-30'), '2024年7月30日', 'zh-Hans', 'follows'],
    [at('2024-07-31'), 'July 30, 2024', 'en', 'value'],
    [at('2024-06-30'), 'July 30, 2024', 'en', 'value'],
    [at('2023-09-11'), 'On Sept. 11 last year', 'en', 'follows'],
    [at('2022-09-11'), 'On Sept. 11 last year', 'en', 'value'],
    [at('2023-09-11'), '去年9月11日', 'zh-Hans', 'follows'],
    [at('2024-09-11'), '去年9月11日', 'zh-Hans', 'value'],
    [at('2023-09-11'), 'On Sept. 11', 'en', 'unreadable'],
    [at('2012'), 'in 2012', 'en', 'follows'],
    [at('2012-11-08'), 'in 2012', 'en', 'value'],
    [at('2012'), '2012', 'en', 'follows'],
    [at('2012'), '18th National Congress', 'en', 'silent'],
    [at(null, '2024'), 'third plenary session of the 20th', 'en', 'silent'],
    [at(null, '2024-07-22/2024-07-28'), 'Last week, our Party committee', 'en', 'follows'],
    [at(null, '2024-07-15/2024-07-21'), 'Last week, our Party committee', 'en', 'value'],
    [at('2024'), 'between 2012 and 2024', 'en', 'unreadable'],
  ];
  for (const [figure, words, language, expected] of rows) {
    it(`${figure.value ?? figure.period}, “${words}”: ${expected}`, () => {
      expect(outcome(proveDate(figure, words, language, {date: '2024-07-30'}))).to.equal(expected);
    });
  }
  it('may be proved by the words around the phrase', () => {
    const context = {after: 'of the Communist Party of China (CPC) in 2012'};
    expect(outcome(proveDate(at('2012'), '18th National Congress', 'en', {context}))).to.equal('follows');
    expect(outcome(proveDate(at('2017'), '18th National Congress', 'en', {context}))).to.equal('value');
  });
  it('reckoned from a day that is not known stay unread', () => {
    expect(outcome(proveDate(at('2023-09-11'), 'On Sept. 11 last year', 'en'))).to.equal('unreadable');
  });
});

describe('lists', () => {
  const list = (count: number, more: Partial<Enumeration> = {}): Enumeration => ({
    ...(figureOf(builtIn, 'port-focus-areas') as Enumeration),
    items: Array.from({length: count}, (): ListItem => ({label: {en: 'item'}})),
    ...more,
  });
  const rows: [figure: Enumeration, words: string, language: string, outcome: string][] = [
    [list(4), 'four key areas', 'en', 'follows'],
    [list(3), 'four key areas', 'en', 'count'],
    [list(3), 'three lines of defense', 'en', 'follows'],
    [list(3), '"new trio,"', 'en', 'follows'],
    [list(4), '"new trio,"', 'en', 'count'],
    [list(3), '“新三样”', 'zh-Hans', 'follows'],
    [list(4), '四项重点任务', 'zh-Hans', 'follows'],
    [list(3), '1+1+4', 'en', 'follows'],
    [list(6), '1+1+4', 'en', 'count'],
    [list(3), 'new hubs for opening-up', 'en', 'silent'],
    [list(2, {examples: true}), 'seven platforms, such as', 'en', 'silent'],
    [list(8, {examples: true}), 'seven platforms, such as', 'en', 'count'],
    [list(2), '2,0 areas', 'en', 'unreadable'],
  ];
  for (const [figure, words, language, expected] of rows) {
    it(`${figure.items.length} items, “${words}”: ${expected}`, () => {
      expect(outcome(proveList(figure, words, language))).to.equal(expected);
    });
  }
  it('leave a number to the item that it counts', () => {
    const packages = figureOf(builtIn, 'policy-package-list') as Enumeration;
    expect(outcome(proveList(packages, packages.stated, 'en'))).to.equal('count');
    expect(outcome(proveList(packages, packages.stated, 'en', {figures: builtIn.figures}))).to.equal('silent');
  });
});
