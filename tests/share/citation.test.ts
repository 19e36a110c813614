import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf} from '../../src/briefing/look-up.ts';
import type {Briefing} from '../../src/briefing/types.ts';
import {localeFor} from '../../src/format/number.ts';
import {texText} from '../../src/share/bibtex.ts';
import {citable, citation, CITATION_STYLES, type CitationStyle} from '../../src/share/citation.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};

const another = harbour as unknown as Briefing;

/** A citation of a figure of a briefing, or without an id of the whole of it. */
const cite = (style: CitationStyle, id: string | undefined, lang: string, briefing: Briefing = builtIn): string => {
  const locale = localeFor(lang);
  return citation(style, citable(briefing, id === undefined ? undefined : figureOf(briefing, id), locale), locale);
};

const TITLE = 'SCIO briefing “Promoting High-Quality Development”: General Administration of Customs';
const TITLE_ZH = '国务院新闻办公室“推动高质量发展”系列主题新闻发布会：海关总署';
const PAGE = 'http://china.org.cn/china/2024-08/21/content_117378704.htm';

describe('citation, in words', () => {
  const rows: [style: CitationStyle, id: string | undefined, lang: string, words: string][] = [
    [
      'short',
      'customs-revenue',
      'en',
      `Zhao Zenglian, vice minister, GACC. ${TITLE}, 30 July 2024, p. 1, China.org.cn. ${PAGE}`,
    ],
    [
      'short',
      'customs-revenue',
      'zh-Hans',
      `赵增连（海关总署副署长）。${TITLE_ZH}，2024年7月30日，英文实录第1页，中国网。${PAGE}`,
    ],
    ['short', undefined, 'en', `${TITLE}, 30 July 2024, China.org.cn. ${PAGE}`],
    ['short', undefined, 'zh-Hans', `${TITLE_ZH}，2024年7月30日，中国网。${PAGE}`],
    [
      'full',
      'customs-revenue',
      'en',
      `Zhao Zenglian, vice minister of the General Administration of Customs of China (GACC), ${TITLE}, 30 July 2024. Transcript, China.org.cn, 21 August 2024, p. 1. ${PAGE}#:~:text=1.05%20trillion%20yuan%20(about%20%24145.3%20billion)`,
    ],
    [
      'full',
      'customs-revenue',
      'zh-Hans',
      `赵增连（海关总署副署长），${TITLE_ZH}，2024年7月30日。中国网，2024年8月21日，英文实录第1页。${PAGE}#:~:text=1.05%20trillion%20yuan%20(about%20%24145.3%20billion)`,
    ],
    [
      'full',
      undefined,
      'en',
      `Zhao Zenglian, Lyu Daliang and Lin Shaobin, ${TITLE}, 30 July 2024. Transcript, China.org.cn, 21 August 2024. ${PAGE}`,
    ],
    [
      'full',
      undefined,
      'zh-Hans',
      `赵增连、吕大良和林少滨，${TITLE_ZH}，2024年7月30日。英文实录，中国网，2024年8月21日。${PAGE}`,
    ],
    [
      'full',
      'briefing-date',
      'en',
      `${TITLE}, 30 July 2024. Transcript, China.org.cn, 21 August 2024, p. 1. ${PAGE}#:~:text=July%2030%2C%202024`,
    ],
  ];
  for (const [style, id, lang, words] of rows) {
    it(`${style}, ${id ?? 'whole briefing'}, ${lang}`, () => expect(cite(style, id, lang)).to.equal(words));
  }
});

describe('citation, BibTeX', () => {
  const rows: [id: string | undefined, lang: string, words: string][] = [
    [
      'customs-revenue',
      'en',
      `@misc{customs-2024-customs-revenue,
  author = {{Zhao Zenglian}},
  title = {{[Customs tax revenue collected]}},
  howpublished = {${TITLE}},
  organization = {China.org.cn},
  date = {2024-07-30},
  year = {2024},
  month = jul,
  note = {Transcript published 21 August 2024, p. 1},
  url = {${PAGE}}
}`,
    ],
    [
      'customs-revenue',
      'zh-Hans',
      `@misc{customs-2024-customs-revenue,
  author = {{赵增连}},
  title = {{[海关征收税款]}},
  howpublished = {${TITLE_ZH}},
  organization = {中国网},
  date = {2024-07-30},
  year = {2024},
  month = jul,
  note = {英文实录第1页，2024年8月21日发布},
  url = {${PAGE}}
}`,
    ],
    [
      undefined,
      'en',
      `@misc{customs-2024,
  author = {{Zhao Zenglian} and {Lyu Daliang} and {Lin Shaobin}},
  title = {{${TITLE}}},
  organization = {China.org.cn},
  date = {2024-07-30},
  year = {2024},
  month = jul,
  note = {Transcript published 21 August 2024},
  url = {${PAGE}}
}`,
    ],
  ];
  for (const [id, lang, words] of rows) {
    it(`${id ?? 'whole briefing'}, ${lang}`, () => expect(cite('bibtex', id, lang)).to.equal(words));
  }
});

describe('texText', () => {
  const rows: [text: string, tex: string][] = [
    ['R&D', 'R\\&D'],
    ['100% of $5 in #1_a', '100\\% of \\$5 in \\#1\\_a'],
    ['~^', '{\\textasciitilde}{\\textasciicircum}'],
    ['\\input{x}', '{\\textbackslash}input{\\textbraceleft}x{\\textbraceright}'],
    ['two\nlines\u0000', 'two lines '],
    ['海关总署', '海关总署'],
  ];
  for (const [text, tex] of rows) {
    it(`${JSON.stringify(text)} is written ${tex}`, () => expect(texText(text)).to.equal(tex));
  }
});

/** Variables of the CSL-JSON schema 1.0.2 that a citation here may use, by what they hold. */
const CSL = {
  name: ['author', 'chair'],
  date: ['issued', 'available-date'],
  text: ['id', 'type', 'title', 'event-title', 'publisher', 'page', 'URL', 'language', 'annote'],
} as const;

type Item = Readonly<Record<string, unknown>>;
const item = (...given: Parameters<typeof cite>): Item => (JSON.parse(cite(...given)) as Item[])[0]!;

describe('citation, CSL-JSON', () => {
  it('is a list of one speech with author, event, date, page and address', () => {
    const list = JSON.parse(cite('csl-json', 'customs-revenue', 'en')) as unknown;
    expect(list).to.deep.equal([
      {
        id: 'customs-2024-customs-revenue',
        type: 'speech',
        author: [{literal: 'Zhao Zenglian'}],
        title: '[Customs tax revenue collected]',
        'event-title': TITLE,
        issued: {'date-parts': [[2024, 7, 30]]},
        'available-date': {'date-parts': [[2024, 8, 21]]},
        publisher: 'China.org.cn',
        page: '1',
        URL: PAGE,
        language: 'en',
        annote: '1.05 trillion yuan (about $145.3 billion)',
      },
    ]);
  });

  it('names speakers and chair of the whole briefing, in the language of the page around it', () => {
    const whole = item('csl-json', undefined, 'zh-Hans');
    expect(whole['author']).to.deep.equal([{literal: '赵增连'}, {literal: '吕大良'}, {literal: '林少滨'}]);
    expect(whole['chair']).to.deep.equal([{literal: '邢慧娜'}]);
    expect(whole['title']).to.equal(TITLE_ZH);
    expect(whole).not.to.have.any.keys('event-title', 'page', 'annote', 'accessed');
  });

  it('uses only variables of the schema, each of its type, for every figure', () => {
    for (const {id} of builtIn.figures) {
      for (const [name, value] of Object.entries(item('csl-json', id, 'en'))) {
        if ((CSL.text as readonly string[]).includes(name)) expect(value, name).to.be.a('string');
        else if ((CSL.date as readonly string[]).includes(name))
          expect((value as {'date-parts': number[][]})['date-parts'][0], name).to.have.length(3);
        else {
          expect(CSL.name, name).to.include(name);
          expect(value, name).to.be.an('array');
        }
      }
    }
  });
});

describe('citation of hostile words', () => {
  const nasty = '}\\end{x} "%$#_&~^{ \n</script>';
  const figure = {...figureOf(another, 'tonnage'), label: {en: nasty}, stated: nasty};
  const hostile: Briefing = {
    ...another,
    title: {en: nasty},
    publisher: {en: nasty},
    pages: [{number: 1, url: 'https://example.org/{a}\\b', read: 'whole'}],
    people: another.people.map((person) => ({...person, name: {en: nasty}, office: {en: nasty}})),
    figures: [figure],
  };

  it('keeps the braces of BibTeX in pairs, and gives TeX nothing to run', () => {
    const entry = cite('bibtex', 'tonnage', 'en', hostile);
    let depth = 0;
    for (const one of entry) {
      if (one === '{') depth++;
      if (one === '}') depth--;
      expect(depth).to.be.at.least(0);
    }
    expect(depth).to.equal(0);
    expect(entry).not.to.contain('\\end');
    expect(entry).to.contain('url = {https://example.org/%7Ba%7D%5Cb}');
    expect(entry.split('\n')).to.have.length(11);
  });

  it('stays JSON', () => {
    const read = item('csl-json', 'tonnage', 'en', hostile);
    expect(read['publisher']).to.equal(nasty);
    expect(read['author']).to.deep.equal([{literal: nasty}]);
  });

  it('works for another briefing in every style', () => {
    for (const style of CITATION_STYLES) {
      for (const lang of ['en', 'zh-Hans', 'fr']) {
        expect(cite(style, 'tonnage', lang, another)).to.contain('Odile Marchand');
        expect(cite(style, undefined, lang, another)).to.contain('https://example.org/sainte-anne/2025-03-12/1');
      }
    }
  });
});
