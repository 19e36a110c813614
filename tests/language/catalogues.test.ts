import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {LANGUAGES, messagesFor} from '../../src/language/catalogue.ts';
import {en} from '../../src/language/en.ts';
import {actions} from '../../src/language/en/actions.ts';
import {citation} from '../../src/language/en/citation.ts';
import {claim} from '../../src/language/en/claim.ts';
import {figureTable} from '../../src/language/en/figure-table.ts';
import {frozen} from '../../src/language/en/frozen.ts';
import {grid} from '../../src/language/en/grid.ts';
import {growth} from '../../src/language/en/growth.ts';
import {incomparable} from '../../src/language/en/incomparable.ts';
import {live} from '../../src/language/en/live.ts';
import {policy} from '../../src/language/en/policy.ts';
import {problem} from '../../src/language/en/problem.ts';
import {reader} from '../../src/language/en/reader.ts';
import {set} from '../../src/language/en/set.ts';
import {speakers} from '../../src/language/en/speakers.ts';
import {stat} from '../../src/language/en/stat.ts';
import {table} from '../../src/language/en/table.ts';
import {timeline} from '../../src/language/en/timeline.ts';
import {trend} from '../../src/language/en/trend.ts';

const english: Readonly<Record<string, unknown>> = {
  ...{actions, citation, claim, figureTable, frozen, grid, growth, incomparable, live, policy, problem},
  ...{reader, set, speakers, stat, table, timeline, trend},
};

/** Words that two languages share by right. */
const SHARED =
  /^(total|source|bibtex|csl-json|page|notes?|p\. |valeurs?|euros?|menu|multiple|initiatives|points?|json|csv|t|h|m|×)$/i;

/** Every text of a catalogue by its place, functions left out: those are tried by what elements say. */
function* texts(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* texts(one, path ? `${path}.${name}` : name);
}

for (const lang of LANGUAGES.filter((one) => one !== 'en')) {
  describe(`the catalogue ${lang}`, () => {
    const messages = messagesFor(lang);

    it('has come, and says which language it is', () => {
      expect(messages.lang).to.equal(lang);
      expect(messages.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });

    it('says nothing in English', () => {
      const own = new Map(texts({...messages.topics, state: messages.state, period: messages.period}));
      const same = [...texts({...english, state: en.state, period: en.period})].filter(
        ([path, words]) => /\p{L}{2}/u.test(words) && !SHARED.test(words) && own.get(path) === words,
      );
      expect(same).to.deep.equal([]);
      expect(own.size).to.be.greaterThan(80);
    });

    it('has a counting word for each unit of the briefing that has none in it', () => {
      for (const [unit, words] of Object.entries(builtIn.units ?? {}))
        if (!(lang in words)) expect(messages.number.counted, unit).to.have.property(unit);
    });

    it('writes no straight quotation mark, and none of another language', () => {
      const marks = lang === 'zh-Hans' ? /["「«]/ : lang === 'zh-Hant' ? /["“«]/ : /["“「]/;
      const wrong = [...texts({...messages.topics, state: messages.state})].filter(([, words]) => marks.test(words));
      expect(wrong).to.deep.equal([]);
    });
  });
}

describe('French', () => {
  it('sets a narrow no-break space before ; : ! ? and inside « »', () => {
    const {topics, source} = messagesFor('fr');
    const all = [...texts({topics, source})].map(([, words]) => words);
    for (const words of all) expect(words, words).not.to.match(/[^\u202f][;!?»]|«[^\u202f]|[\p{L}\p{N} ]:(?=$|\s)/u);
  });
});

describe('Arabic', () => {
  it('counts in the forms of its grammar', () => {
    const {number, topics} = messagesFor('ar');
    expect([1, 2, 3, 11, 100].map(number.years)).to.deep.equal(['سنة واحدة', 'سنتين', '3 سنوات', '11 سنة', '100 سنة']);
    expect([1, 2, 7, 27, 102].map((count) => topics!.policy.things(count))).to.deep.equal([
      'بند واحد',
      'بندان',
      '7 بنود',
      '27 بندًا',
      '102 بند',
    ]);
  });
});
