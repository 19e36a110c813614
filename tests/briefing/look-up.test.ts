import {expect} from '@open-wc/testing';
import {deepLink, safeAddress} from '../../src/briefing/address.ts';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf, listsOf, personOf, quantityOf} from '../../src/briefing/look-up.ts';
import {nearest} from '../../src/briefing/near.ts';
import {spanOf, yearsBetween} from '../../src/briefing/period.ts';
import {BriefingProblem} from '../../src/briefing/problem.ts';

const problemOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof BriefingProblem) return error.problem;
  }
  return undefined;
};

describe('look-up', () => {
  it('finds figures, people and lists', () => {
    expect(figureOf(builtIn, 'customs-revenue').page).to.equal(1);
    expect(personOf(builtIn, 'zhao-zenglian')?.name['zh-Hans']).to.equal('赵增连');
    expect(listsOf(builtIn, 'platforms')).to.have.length(1);
  });
  it('throws for an unknown id, with near ones', () => {
    const problem = problemOf(() => figureOf(builtIn, 'custom-revenue'));
    expect(problem?.code).to.equal('unknown-figure');
    expect(problem?.given).to.equal('custom-revenue');
    expect(problem?.valid?.[0]).to.equal('customs-revenue');
  });
  it('throws with the first of all ids where none is near, and says how many there are', () => {
    const problem = problemOf(() => figureOf(builtIn, 'qqqqqqqq'));
    expect(problem?.valid).to.deep.equal(builtIn.figures.slice(0, 5).map(({id}) => id));
    expect(problem?.among).to.equal(builtIn.figures.length);
  });
  it('throws for a list where a number is wanted', () => {
    expect(problemOf(() => quantityOf(builtIn, 'new-trio'))?.code).to.equal('wrong-kind');
  });
});

describe('nearest', () => {
  const ids = builtIn.figures.map(({id}) => id);
  const rows: [given: string, first: string | undefined][] = [
    ['customs-revenu', 'customs-revenue'],
    ['Customs-Revenue', 'customs-revenue'],
    ['revenue', 'customs-revenue'],
    ['smugling-value', 'smuggling-value'],
    ['automobiles', 'automobile-exports'],
    ['qqqqqqqq', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [given, first] of rows) {
    it(`${given.slice(0, 20)}: ${first ?? 'nothing'}`, () => expect(nearest(given, ids)[0]).to.equal(first));
  }
});

describe('safeAddress', () => {
  const rows: [address: string, safe: boolean][] = [
    ['https://example.org/a', true],
    ['http://example.org/a', true],
    ['./briefing.json', true],
    ['/briefing.json', true],
    ['briefing.json?x=1:2', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['blob:https://example.org/x', false],
  ];
  for (const [address, safe] of rows) {
    it(`${JSON.stringify(address)}: ${safe ? 'kept' : 'refused'}`, () =>
      expect(safeAddress(address)).to.equal(safe ? address : undefined));
  }
});

describe('deepLink', () => {
  it('lands on the words', () => {
    expect(deepLink(builtIn, figureOf(builtIn, 'failed-health-batches'))).to.equal(
      'http://china.org.cn/china/2024-08/21/content_117378704.htm#:~:text=more%20than%2030%2C000%20batches',
    );
  });
  it('escapes what is syntax in a text directive', () => {
    const figure = {
      ...figureOf(builtIn, 'customs-revenue'),
      stated: 'a-b, c & d',
      context: {before: 'x-y', after: 'z'},
    };
    expect(deepLink(builtIn, figure)).to.match(/#:~:text=x%2Dy-,a%2Db%2C%20c%20%26%20d,-z$/);
  });
  it('takes half a letter for one that is missing', () => {
    const figure = {...figureOf(builtIn, 'customs-revenue'), stated: 'a\uD800b'};
    expect(deepLink(builtIn, figure)).to.match(/#:~:text=a%EF%BF%BDb$/);
  });
  it('gives nothing for an address that is not safe', () => {
    const pages = [{number: 1, url: 'javascript:alert(1)', read: 'whole'}] as const;
    expect(deepLink({...builtIn, pages}, figureOf(builtIn, 'customs-revenue'))).to.equal(undefined);
  });
});

describe('period', () => {
  const rows: [period: string, from: string | undefined, to: string | undefined][] = [
    ['2024-01/2024-06', '2024-01-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-07-30', '2024-07-30', '2024-07-30'],
    ['2024-02-30', undefined, undefined],
    ['2024-13', undefined, undefined],
    ['2024/2012', undefined, undefined],
    ['2012/2023/2024', undefined, undefined],
    ['', undefined, undefined],
    ['yesterday', undefined, undefined],
  ];
  for (const [period, from, to] of rows) {
    it(`“${period}” is ${from ?? 'unreadable'}${to ? ` to ${to}` : ''}`, () => {
      expect(spanOf(period)?.from).to.equal(from);
      expect(spanOf(period)?.to).to.equal(to);
    });
  }
  it('counts eleven steps from 2012 to 2023', () => expect(yearsBetween('2012', '2023')).to.equal(11));
});
