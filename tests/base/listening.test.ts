import {expect, waitUntil} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, find, findAll, place, shown} from '../support/element.ts';

/** A voice that keeps what it was given, and ends when it is told to. */
const voice = {
  said: [] as SpeechSynthesisUtterance[],
  cancelled: 0,
  getVoices: () => [] as SpeechSynthesisVoice[],
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  },
  cancel(): void {
    this.cancelled++;
  },
};

const withVoice = (value: unknown): void => {
  Object.defineProperty(globalThis, 'speechSynthesis', {value, configurable: true});
};

async function chosen(element: BriefingElement): Promise<HTMLElement | undefined> {
  find(element, '.actions > button').click();
  await element.updateComplete;
  const items = findAll(element, '[role=menuitem]') as HTMLElement[];
  return items.find((item) => /^(Listen to this figure|朗读此图)$/.test(item.textContent.trim()));
}

/** Asks for the figure as a reader does, and waits for its words. */
async function listened(element: BriefingElement): Promise<SpeechSynthesisUtterance> {
  const before = voice.said.length;
  (await chosen(element))!.click();
  await waitUntil(() => voice.said.length > before);
  await element.updateComplete;
  return voice.said.at(-1)!;
}

describe('a figure read aloud', () => {
  beforeEach(() => {
    voice.said = [];
    voice.cancelled = 0;
    withVoice(voice);
  });
  afterEach(clear);

  const cases: [markup: string, lang: string, tag: string, words: string][] = [
    [
      '<customs-stat figure="automobile-exports"></customs-stat>',
      'en',
      'en-US',
      'Automobile export growth on 2012: up 730 percent, to 8.3 times the 2012 level. 2023, compared with 2012.',
    ],
    [
      '<trade-growth-chart></trade-growth-chart>',
      'en-GB',
      'en-GB',
      'Battery exports grew by 1,520 percent in eleven years, car exports by 730 percent. Export products: increase, 2023 on 2012, per cent.',
    ],
    [
      '<trade-trend-chart></trade-trend-chart>',
      'zh-Hans',
      'zh-CN',
      '年均增加1.6万亿元，十一年中有七年不及。中国货物贸易，万亿元，2012至2023年，各年首次公布数。',
    ],
  ];
  for (const [markup, lang, tag, words] of cases) {
    it(`says the summary that is shown, in the language of the figure: ${markup} in ${lang}`, async () => {
      const element = await place<BriefingElement>(markup, lang);
      const utterance = await listened(element);
      expect(utterance.text).to.equal(words);
      expect(shown(find(element, '.transcript'))).to.equal(words);
      expect(utterance.lang).to.equal(tag);
    });
  }

  it('says what stands in the heading and below it, signs as words', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    const {text} = await listened(element);
    const visible = [find(element, '[part=heading]'), find(element, '.subtitle')].map(shown);
    expect(text.replaceAll(' percent', '%')).to.equal(`${visible.join('. ')}.`);
  });

  it('takes about ten seconds whatever the figure', async () => {
    for (const [lang, pace] of [
      ['en', 15],
      ['zh-Hans', 5],
    ] as const) {
      for (const tag of [
        'customs-stat-grid',
        'figure-table',
        'policy-list',
        'reform-timeline',
        'claim-check',
        'briefing-speakers',
      ]) {
        const {text} = await listened(await place<BriefingElement>(`<${tag}></${tag}>`, lang));
        expect(text.length / pace, `${tag} ${text}`).to.be.within(1, 15);
      }
    }
  });

  it('is silent until a reader asks', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    await chosen(element);
    expect(voice.said).to.deep.equal([]);
    expect(findAll(element, '.transcript')).to.deep.equal([]);
  });

  it('stops on the button beside the words, and gives the focus back', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    await listened(element);
    const before = voice.cancelled;
    find(element, '.voice button').click();
    await element.updateComplete;
    expect(voice.cancelled).to.equal(before + 1);
    expect(findAll(element, '.transcript')).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.actions > button'));
  });

  it('stops when the figure leaves the page, also while its voice is on the way', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    await listened(element);
    const before = voice.cancelled;
    element.remove();
    expect(voice.cancelled).to.equal(before + 1);
    const other = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    const said = voice.said.length;
    (await chosen(other))!.click();
    other.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(voice.said.length).to.equal(said);
  });

  it('takes its words away when they are said', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    const utterance = await listened(element);
    utterance.onend!(new Event('end') as SpeechSynthesisEvent);
    await element.updateComplete;
    expect(findAll(element, '.transcript')).to.deep.equal([]);
  });

  it('can be refused by the page', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>');
    element.addEventListener('briefing-share', (event) => event.detail.kind === 'listen' && event.preventDefault());
    (await chosen(element))!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(voice.said).to.deep.equal([]);
  });

  it('prefers a voice of this machine', async () => {
    const voices = [
      {lang: 'en-US', localService: false, name: 'far'},
      {lang: 'en_GB', localService: true, name: 'near'},
    ] as SpeechSynthesisVoice[];
    const given: unknown[] = [];
    const original = Object.getOwnPropertyDescriptor(SpeechSynthesisUtterance.prototype, 'voice')!;
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      set: (one) => given.push(one),
      configurable: true,
    });
    withVoice({...voice, getVoices: () => voices, speak: (one: SpeechSynthesisUtterance) => voice.said.push(one)});
    try {
      await listened(await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>'));
    } finally {
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', original);
    }
    expect(given).to.deep.equal([voices[1]]);
  });

  it('is not offered where the browser cannot speak', async () => {
    withVoice(undefined);
    expect(await chosen(await place<BriefingElement>('<trade-growth-chart></trade-growth-chart>'))).to.equal(undefined);
  });
});
