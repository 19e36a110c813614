import {expect} from '@open-wc/testing';
import type {Briefing, BriefingElement} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, findAll, place, seen, settled} from '../support/element.ts';

const SRC = '/tests/briefings/harbour-2025.json';

/** What each element says of a harbour, in English and where the briefing has no English in French. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  'customs-stat figure="tonnage"': [
    'Goods handled',
    'more than 8.4 million metric tons',
    'Odile Marchand',
    '12 March 2025',
    'minutes',
  ],
  'customs-stat figure="containers"': ['Conteneurs', '112,000 containers', 'Pleins et vides ensemble'],
  'customs-stat figure="shore-power-share"': ['17.5%'],
  'customs-stat-grid': ['Traffic', 'Goods handled', 'nearly', '950', 'calls'],
  'customs-stat-grid figures="tonnage revenue"': ['about', '63', 'million euros'],
  'figure-table': ['Goods handled', 'Conteneurs', 'Revenue', 'Odile Marchand', '11 figures'],
  'trade-growth-chart': ['Grain grew by 42% in five years, coal fell by 65%', '+42%', '−65%'],
  'trade-growth-chart measure="multiple"': ['1.42 times', '0.35 times'],
  'trade-trend-chart': ['300,000 metric tons a year on average; in one of three years known, less', 'not seen'],
  'claim-check': [
    'Total traffic up by 300,000 metric tons a year on average?',
    'Holds',
    '300 000 tonnes par an en moyenne',
  ],
  'policy-list': ['48 actions for a clean harbour', '3 plans'],
  'policy-list kind="platforms"': ['Quai Nord', 'the list is not complete'],
  'policy-list kind="forms"': ['Rail shuttle'],
  'reform-timeline': [
    'The reform in two steps, and two dates from 2023 to 2024',
    'Paper slips',
    'One check',
    'inferred',
  ],
  'briefing-speakers': ['One person spoke, one chaired', 'Odile Marchand', 'head of communications'],
  'briefing-source figure="tonnage"': ['plus de 8,4 millions de tonnes', 'Goods handled', 'Minutes in French'],
  'briefing-source': ['Press conference of the Sainte-Anne harbour authority', '12 March 2025', '2 pages'],
};

afterEach(clear);

describe('another briefing', () => {
  for (const [tag, words] of Object.entries(ELEMENTS)) {
    it(`is drawn by <${tag}> without a line changed`, async () => {
      const element = await place<BriefingElement>(`<${tag} src="${SRC}">fallback</${tag.split(' ')[0]}>`);
      const text = seen(element);
      for (const word of words) expect(text).to.contain(word);
      expect(text).not.to.match(/customs|China|Zhao|yuan/i);
      await expect(element).to.be.accessible();
    });
  }

  it('marks words of another language as such', async () => {
    const element = await place<BriefingElement>(`<customs-stat src="${SRC}" figure="containers"></customs-stat>`);
    expect(findAll(element, '[lang=fr]').map((one) => one.textContent)).to.include.members(
      ['Conteneurs', 'Odile Marchand, directrice générale'].slice(0, 1),
    );
  });

  it('draws a lower bound as an open end and a fall as a fall', async () => {
    const chart = `<trade-growth-chart src="${SRC}"`;
    const timber = await place<BriefingElement>(`${chart} figures="timber-growth"></trade-growth-chart>`);
    expect(findAll(timber, '.plot [transform]')).to.have.length.at.least(3);
    expect(seen(timber)).to.contain('lower bound');
    const coal = await place<BriefingElement>(`${chart} figures="coal-growth"></trade-growth-chart>`);
    expect(findAll(coal, '.plot .fall')).to.have.length(1);
  });

  it('is Chinese around French words on a Chinese page', async () => {
    const text = seen(
      await place<BriefingElement>(`<customs-stat src="${SRC}" figure="tonnage"></customs-stat>`, 'zh-Hans'),
    );
    expect(text).to.contain('超过840万吨');
  });

  it('says in words when it has nothing for an element', async () => {
    const element = await place<BriefingElement>('<policy-list></policy-list>');
    element.briefing = {
      ...harbour,
      figures: harbour.figures.filter(({kind}) => kind === 'quantity'),
    } as unknown as Briefing;
    await element.updateComplete;
    await settled(element);
    expect(seen(element)).to.contain('nothing for “packages”');
  });
});
