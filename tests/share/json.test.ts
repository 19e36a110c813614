import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf} from '../../src/briefing/look-up.ts';
import {localeFor} from '../../src/format/number.ts';
import {accountRow, type Account} from '../../src/share/account.ts';
import {accountJSON} from '../../src/share/json.ts';

const account = (id: string, lang: string): Account => {
  const row = accountRow(figureOf(builtIn, id), builtIn, localeFor(lang));
  return {title: row.label, subtitle: '', rows: [row], notes: ['"<\u2028'], source: row.source, lang};
};

describe('accountJSON', () => {
  it('has every row with its source, values in base units', () => {
    const json = accountJSON(account('smuggling-value', 'en'));
    expect(JSON.parse(json)).to.deep.equal({
      title: 'Value of the smuggling cases filed',
      subtitle: null,
      language: 'en',
      briefing: 'SCIO briefing “Promoting High-Quality Development”: General Administration of Customs',
      publisher: 'China.org.cn',
      rows: [
        {
          id: 'smuggling-value',
          label: 'Value of the smuggling cases filed',
          value: 54e9,
          unit: 'CNY',
          qualifier: 'in-excess-of',
          text: 'in excess of 54 billion yuan',
          spoken: 'more than 54 billion yuan',
          period: 'First half of 2024',
          stated: 'in excess of 54 billion yuan',
          source: {
            speaker: 'Zhao Zenglian',
            office: 'vice minister, GACC',
            date: '2024-07-30',
            page: 1,
            address: 'http://china.org.cn/china/2024-08/21/content_117378704.htm',
            link: 'http://china.org.cn/china/2024-08/21/content_117378704.htm#:~:text=in%20excess%20of%2054%20billion%20yuan',
          },
        },
      ],
      notes: ['"<\u2028'],
    });
  });
  it('is set for people to read, and says nothing where nothing was said', () => {
    const json = accountJSON(account('briefing-date', 'zh-Hans'));
    expect(json).to.match(/^\{\n {2}"title": "本场发布会",\n/);
    expect(json).to.contain('"speaker": null');
    expect(json.endsWith('}\n')).to.equal(true);
  });
});
