import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {languageOf, type Words} from './support/language.ts';
import {settled} from './support/shadow.ts';

const words = {
  kicker: {en: 'Data', 'zh-Hans': '数据'},
  title: {en: 'The customs briefing, figure by figure', 'zh-Hans': '海关总署发布会，逐个数字看'},
  standfirst: {
    en: 'What China’s General Administration of Customs said on 30 July 2024, each number with the words that fence it, its speaker and its page. Choose a figure, and it is marked wherever else it stands.',
    'zh-Hans':
      '2024年7月30日，海关总署在国务院新闻办公室介绍情况。这里逐一列出会上的数字，保留原来的限定词，注明发言人和页码。选中一个数字，它出现的其他地方会一并标出。',
  },
  revenue: {
    en: 'Customs tax revenue collected in the first half of 2024: 1.05 trillion yuan.',
    'zh-Hans': '2024年上半年，海关征收税款1.05万亿元。',
  },
  halfYear: {
    en: 'In the first half of 2024 customs collected 1.05 trillion yuan and opened over 3,000 smuggling cases.',
    'zh-Hans': '2024年上半年，海关征收税款1.05万亿元，立案侦办走私案件超过3000起。',
  },
  trend: {
    en: 'From 2012 to 2023 China’s goods trade grew by 1.6 trillion yuan a year on average; in seven of the eleven years it grew by less.',
    'zh-Hans': '2012年至2023年，中国外贸年均增加1.6万亿元，十一年中有七年不及。',
  },
  claim: {
    en: 'The spoken average of 1.6 trillion yuan a year holds when rounded: the published totals give 1.578 trillion.',
    'zh-Hans': '发布会称外贸年均增加1.6万亿元，按已公布的总值计算为1.578万亿元，四舍五入后成立。',
  },
  growth: {
    en: 'In 2023, exports of lithium-ion batteries were 16.2 times the 2012 level, of cars 8.3 times, of chips 2.8 times.',
    'zh-Hans': '2023年，锂电池出口是2012年的16.2倍，汽车是8.3倍，集成电路是2.8倍。',
  },
  policy: {
    en: 'Customs counts 209 measures for business in nine packages, and 227 for the regions in 12.',
    'zh-Hans': '海关称，助企纾困有9份措施包、209条措施，支持区域协调发展有12份、227条。',
  },
  reform: {
    en: 'Customs told its reform in three steps, ending in one declaration, one inspection and one release.',
    'zh-Hans': '海关讲述的改革分三步，最后一步是一次申报、一次查验、一次放行。',
  },
  speakers: {
    en: 'Speakers: Zhao Zenglian, Lyu Daliang and Lin Shaobin. In the chair: Xing Huina.',
    'zh-Hans': '发布人：赵增连、吕大良、林少滨。主持人：邢慧娜。',
  },
  source: {
    en: 'Press briefing of the General Administration of Customs, 30 July 2024.',
    'zh-Hans': '海关总署新闻发布会，2024年7月30日。',
  },
  table: {
    en: 'The figures of the briefing are in the transcript at China.org.cn, published on 21 August 2024.',
    'zh-Hans': '本场发布会的数字，见中国网2024年8月21日刊出的英文实录。',
  },
} as const satisfies Record<string, Words>;

/**
 * All ten elements as a page of figures that one would publish, in one grid that the page itself lays out.
 *
 * `group` is a name that elements of a page share. What a reader selects in one of them is marked in the others: a row of
 * the table, a bar of the chart, a date of the timeline. A page needs no script for it. Elements without `group`, or with
 * another name, are left alone.
 */
const meta: Meta = {
  title: 'Gallery',
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

export default meta;
type Story = StoryObj;
type Render = NonNullable<Story['render']>;

const page: Render = (_, context) => {
  const language = languageOf(context);
  const say = (key: keyof typeof words): string => words[key][language];
  return html`<article class="gallery" lang=${language}>
    <header>
      <p class="kicker">${say('kicker')}</p>
      <h1>${say('title')}</h1>
      <p class="standfirst">${say('standfirst')}</p>
    </header>
    <div class="sheet">
      <customs-stat class="lead" figure="customs-revenue" variant="hero" group="briefing"
        >${say('revenue')}</customs-stat
      >
      <customs-stat-grid class="wide" group="briefing">${say('halfYear')}</customs-stat-grid>
      <trade-trend-chart class="wide" group="briefing">${say('trend')}</trade-trend-chart>
      <claim-check claim="trade-average-increase" group="briefing">${say('claim')}</claim-check>
      <trade-growth-chart measure="multiple" group="briefing">${say('growth')}</trade-growth-chart>
      <policy-list class="wide" view="dots" group="briefing">${say('policy')}</policy-list>
      <reform-timeline class="half" group="briefing">${say('reform')}</reform-timeline>
      <briefing-speakers group="briefing">${say('speakers')}</briefing-speakers>
      <briefing-source class="full" group="briefing">${say('source')}</briefing-source>
      <figure-table class="full" group="briefing">${say('table')}</figure-table>
    </div>
  </article>`;
};

/** The whole briefing on one page: one column on a phone, two on a tablet, three on a desk. */
export const TheWholeBriefing: Story = {name: 'The whole briefing', render: page};

/** The same page after a reader has pressed a row of the table: the car’s bar is marked in the chart above. */
export const SelectingAFigure: Story = {
  name: 'Selecting a figure',
  // The page of documentation shows the gallery once.
  tags: ['!autodocs'],
  render: page,
  play: async ({canvasElement, step}) => {
    const [table, chart, grid] = await Promise.all(
      ['figure-table', 'trade-growth-chart', 'customs-stat-grid'].map((tag) => settled(canvasElement, tag)),
    );
    const press = (id: string) => userEvent.click(table!.shadowRoot!.querySelector(`#pick-${id}`)!);
    const tax = grid!.shadowRoot!.querySelector('#pick-customs-revenue');
    await step('a row of the table is a stat of the grid', async () => {
      await press('customs-revenue');
      await waitFor(() => expect(tax).toHaveAttribute('aria-pressed', 'true'));
    });
    await step('another is a bar of the chart', async () => {
      await press('automobile-exports');
      const marked = () => [...chart!.shadowRoot!.querySelectorAll('.row')].map((row) => row.matches('.picked'));
      await waitFor(() => expect(marked()).toEqual([false, true, false]));
      await expect(tax).toHaveAttribute('aria-pressed', 'false');
    });
  },
};
