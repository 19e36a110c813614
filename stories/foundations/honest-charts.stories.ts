import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../../src/define.ts';
import type {Flow} from '../../src/index.ts';
import {sentence} from '../support/fallback.ts';
import {languageOf, type Words} from '../support/language.ts';

/** Samples for the page "Honest charts", one or more for each rule. */
const meta: Meta = {title: 'Foundations/Samples/Honest charts', tags: ['!dev', '!autodocs']};

export default meta;
type Story = StoryObj;

const stat = (figure: string): Story => ({
  render: (_, context): TemplateResult =>
    html`<customs-stat figure=${figure}>${sentence(figure, languageOf(context))}</customs-stat>`,
});

const growth = (figures: string, measure: string, words: Words): Story => ({
  render: (_, context): TemplateResult =>
    html`<trade-growth-chart figures=${figures} measure=${measure}>${words[languageOf(context)]}</trade-growth-chart>`,
});

export const QualifierInWords: Story = stat('smuggling-value');

export const QualifierDrawn: Story = growth('trading-firms', 'multiple', {
  en: 'The number of foreign-trade firms has doubled since 2012.',
  'zh-Hans': '外贸企业数量比2012年翻了一番。',
});

export const OpenEnd: Story = {
  render: (_, context): TemplateResult =>
    html`<claim-check claim="trade-increase">${sentence('trade-increase', languageOf(context))}</claim-check>`,
};

export const NoSharedAxis: Story = growth('automobile-exports ecommerce-growth', 'increase', {
  en: 'Car exports grew by 730% on 2012; cross-border e-commerce by 120% on 2018.',
  'zh-Hans': '汽车出口较2012年增长730%，跨境电商较2018年增长120%。',
});

const together = ['cargo-supervised', 'failed-health-batches', 'customs-revenue', 'smuggling-value'] as const;

export const SideBySide: Story = {
  render: (_, context): TemplateResult => {
    const language = languageOf(context);
    const words = together.map((id) => sentence(id, language)).join({en: '; ', 'zh-Hans': '；'}[language]);
    return html`<customs-stat-grid figures=${together.join(' ')}>${words}</customs-stat-grid>`;
  },
};

export const OneGrowthThreeMeasures: Story = growth(
  'automobile-exports integrated-circuit-exports lithium-battery-exports',
  'increase',
  {
    en: 'From 2012 to 2023, exports of lithium-ion batteries grew by 1,520%, of cars by 730% and of chips by 180%.',
    'zh-Hans': '2012年至2023年，锂电池出口增长1520%，汽车增长730%，集成电路增长180%。',
  },
);

const trend = (flow: Flow, words: Words): Story => ({
  render: (_, context): TemplateResult =>
    html`<trade-trend-chart flow=${flow}>${words[languageOf(context)]}</trade-trend-chart>`,
});

export const MeanIsNoPath: Story = trend('total', {
  en: 'From 2012 to 2023 goods trade grew by 1.6 trillion yuan a year on average; in seven of eleven years it grew by less.',
  'zh-Hans': '2012年至2023年，外贸年均增加1.6万亿元，十一年中有七年不及。',
});

export const DerivedAndNotSeen: Story = trend('exports', {
  en: 'China’s exports were 13.72 trillion yuan in 2013 and 23.77 trillion in 2023.',
  'zh-Hans': '中国出口2013年为13.72万亿元，2023年为23.77万亿元。',
});

export const CaveatInWords: Story = stat('pest-interceptions');

export const InferredDates: Story = {
  render: (_, context): TemplateResult =>
    html`<reform-timeline
      >${
        languageOf(context) === 'en'
          ? 'The reform has three steps without dates; the dates that were named stand apart from them.'
          : '改革分三步，没有日期；会上提到的日期另列。'
      }</reform-timeline
    >`,
};

export const NoSums: Story = {
  render: (_, context): TemplateResult =>
    html`<policy-list view="dots"
      >${
        languageOf(context) === 'en'
          ? 'Customs counts 209 measures for business in nine packages, and 227 for the regions in 12.'
          : '海关称，助企纾困有9份措施包、209条措施，支持区域协调发展有12份、227条。'
      }</policy-list
    >`,
};

export const DollarsAsPrinted: Story = stat('customs-revenue');
