import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type Flow, type TradeTrendChart} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly series?: string;
  readonly flow?: Flow;
  readonly claim?: string;
  readonly group?: string;
  readonly 'heading-level'?: number;
  readonly theme?: TradeTrendChart['theme'];
  readonly src?: string;
}

/** What an author would write. */
const authors = {
  total: {
    en: 'From 2012 to 2023 China’s goods trade grew by 1.6 trillion yuan a year on average; in seven of the eleven years it grew by less.',
    'zh-Hans': '2012年至2023年，中国外贸年均增加1.6万亿元，十一年中有七年不及。',
  },
  exports: {
    en: 'China’s exports were 13.72 trillion yuan in 2013 and 23.77 trillion in 2023.',
    'zh-Hans': '中国出口2013年为13.72万亿元，2023年为23.77万亿元。',
  },
  imports: {
    en: 'China’s imports were 12.11 trillion yuan in 2013 and 17.99 trillion in 2023.',
    'zh-Hans': '中国进口2013年为12.11万亿元，2023年为17.99万亿元。',
  },
} as const satisfies Record<Flow, Words>;

const flows = {total: 'Total', exports: 'Exports', imports: 'Imports'} as const satisfies Record<Flow, string>;

const chart = (args: Args, words: string): TemplateResult =>
  html`<trade-trend-chart
    series=${args.series || nothing}
    flow=${unless('total', args.flow)}
    claim=${args.claim || nothing}
    group=${args.group || nothing}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</trade-trend-chart
  >`;

/**
 * Yearly values from published statistics, and a spoken average as a straight line over the real path. The sentence above
 * is reckoned from the data. To set one spoken number against the arithmetic, use `<claim-check>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/trade-trend-chart',
  component: 'trade-trend-chart',
  args: {flow: 'total'},
  argTypes: {
    series: {control: 'select', options: builtIn.series?.map(({id}) => id) ?? []},
    flow: {control: {type: 'inline-radio', labels: flows}, options: Object.keys(flows)},
    claim: {control: 'text'},
    group: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => chart(args, authors[args.flow ?? 'total'][languageOf(context)]),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. Without any the chart shows the totals, and the average that was spoken of them. */
export const Playground: Story = {args: {series: 'goods-trade', 'heading-level': 0, theme: 'auto'}};

/** A mean is not a path: the dashed line is what was said, the columns are what was published. */
export const Total: Story = {};

/** Years for which no dependable page gives a value stay empty. The average is about the total, so it is not drawn. */
export const Exports: Story = {args: {flow: 'exports'}};

/** The same for imports. */
export const Imports: Story = {args: {flow: 'imports'}};

/** The control moves columns, words and source together. */
export const SwitchingTheFlow: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-trend-chart');
    const heading = (): string => inside(element).getAllByRole('heading')[0]?.textContent ?? '';
    const before = heading();
    await userEvent.click(inside(element).getAllByRole('radio')[1]!);
    await waitFor(() => expect(heading()).not.toBe(before));
    await expect(element).toHaveAttribute('flow', 'exports');
    await expect(heading()).toContain('13.72');
  },
};

/** The chart is one stop of the Tab key; arrows walk its years, Escape lets go. */
export const WalkingTheYears: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-trend-chart');
    const group = element.shadowRoot!.querySelector<HTMLElement>('[part=chart]')!;
    group.focus();
    await userEvent.keyboard('{End}{ArrowLeft}');
    await waitFor(() => expect(group.querySelector('.readout')).toHaveTextContent('41.68'));
    await expect(group.querySelectorAll('.held')).toHaveLength(2);
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('trade-trend-chart')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** A series that is not in the briefing: the element lists those that are. */
export const UnknownSeries: Story = {
  name: 'Error: unknown series',
  args: {series: 'good-trade'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-trend-chart');
    await expect(inside(element).getByRole('status')).toHaveTextContent('goods-trade');
  },
};

/** A claim that is no yearly average cannot be drawn as one. */
export const WrongClaim: Story = {
  name: 'Error: not an average',
  args: {claim: 'trade-increase'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-trend-chart');
    await expect(inside(element).getByRole('status')).toHaveTextContent('trade-average-increase');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-trend-chart');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** 万亿 in Chinese, trillions in English, each in its own words. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${chart(args, authors.total.en)}</div>
      <div lang="zh-Hans" data-scene>${chart(args, authors.total['zh-Hans'])}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for pages that do not say theirs. */
export const Themes: Story = {
  render: (args, context) => {
    const words = authors.total[languageOf(context)];
    return html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${chart({...args, theme: 'light'}, words)}</div>
      <div class="on-dark" data-scene>${chart({...args, theme: 'dark'}, words)}</div>
    </div>`;
  },
};

/** In a narrow column the labels thin out; first and last stay, and every mark. */
export const Narrow: Story = {
  render: (args, context) => {
    const words = authors.total[languageOf(context)];
    return html`<div class="pair" data-scene>
      <div class="w240" data-scene>${chart(args, words)}</div>
      <div class="w280" data-scene>${chart(args, words)}</div>
    </div>`;
  },
};
