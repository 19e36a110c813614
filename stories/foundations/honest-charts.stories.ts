import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../../src/define.ts';
import {sentence} from '../support/fallback.ts';
import {languageOf, type Words} from '../support/language.ts';

/** Samples for the page "Honest charts", one for each rule. */
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

export const NoSharedAxis: Story = growth('automobile-exports ecommerce-growth', 'increase', {
  en: 'Car exports grew by 730% on 2012; cross-border e-commerce by 120% on 2018.',
  'zh-Hans': '汽车出口较2012年增长730%，跨境电商较2018年增长120%。',
});

export const OneGrowthThreeMeasures: Story = growth(
  'automobile-exports integrated-circuit-exports lithium-battery-exports',
  'increase',
  {
    en: 'From 2012 to 2023, exports of lithium-ion batteries grew by 1,520%, of cars by 730% and of chips by 180%.',
    'zh-Hans': '2012年至2023年，锂电池出口增长1520%，汽车增长730%，集成电路增长180%。',
  },
);

export const MeanIsNoPath: Story = stat('trade-average-increase');

export const CaveatInWords: Story = stat('pest-interceptions');

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
