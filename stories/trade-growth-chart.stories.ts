import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {THEMES, type Measure, type TradeGrowthChart} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {sentence} from './support/fallback.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly figures?: string;
  readonly measure?: Measure;
  readonly 'heading-level'?: number;
  readonly theme?: TradeGrowthChart['theme'];
  readonly src?: string;
}

const chart = (args: Args, words: string): TemplateResult =>
  html`<trade-growth-chart
    figures=${args.figures ?? nothing}
    measure=${unless('increase', args.measure)}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</trade-growth-chart
  >`;

/** What an author would write: the same three growths, in the words of each measure. */
const authors = {
  increase: {
    en: 'From 2012 to 2023, exports of lithium-ion batteries grew by 1,520%, of cars by 730% and of chips by 180%.',
    'zh-Hans': '2012年至2023年，锂电池出口增长1520%，汽车增长730%，集成电路增长180%。',
  },
  multiple: {
    en: 'In 2023, exports of lithium-ion batteries were 16.2 times the 2012 level, of cars 8.3 times, of chips 2.8 times.',
    'zh-Hans': '2023年，锂电池出口是2012年的16.2倍，汽车是8.3倍，集成电路是2.8倍。',
  },
  index: {
    en: 'With 2012 at 100, exports in 2023 stood at 1,620 for lithium-ion batteries, 830 for cars and 280 for chips.',
    'zh-Hans': '以2012年为100，2023年锂电池出口为1620，汽车为830，集成电路为280。',
  },
} as const satisfies Record<Measure, Words>;

const measures = {
  increase: 'Increase',
  multiple: 'Multiple',
  index: 'Index',
} as const satisfies Record<Measure, string>;

const wordsFor = ({figures, measure = 'increase'}: Args, language: Language): string =>
  figures
    ? figures
        .split(' ')
        .map((id) => sentence(id, language))
        .join(language === 'en' ? '; ' : '；')
    : authors[measure][language];

/**
 * Growth since a base year, one bar a product. For one growth alone use `<customs-stat>`. The three measures say the
 * same thing; the reader can switch between them, so choose the one that suits your sentence.
 */
const meta: Meta<Args> = {
  title: 'Elements/trade-growth-chart',
  component: 'trade-growth-chart',
  args: {measure: 'increase'},
  argTypes: {
    figures: {control: 'text'},
    measure: {control: {type: 'inline-radio', labels: measures}, options: Object.keys(measures)},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => chart(args, wordsFor(args, languageOf(context))),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. Without `figures` the chart shows the three export products of the briefing. */
export const Playground: Story = {
  args: {
    figures: 'automobile-exports integrated-circuit-exports lithium-battery-exports',
    'heading-level': 0,
    theme: 'auto',
  },
};

/** What was added since the base year. The outlined block is the base year itself. */
export const Increase: Story = {args: {measure: 'increase'}};

/** How many base years fit into the last one. The form to choose when a percentage is too large to picture. */
export const Multiple: Story = {args: {measure: 'multiple'}};

/** The base year is 100. Two points and a line between them, since nothing was said of the years between. */
export const Index: Story = {args: {measure: 'index'}};

/** Switching moves the ruler and the words. The bars stay, because the growth is the same. */
export const SwitchingTheMeasure: Story = {
  name: 'Switching the measure',
  play: async ({canvasElement, step}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    const heading = (): string => inside(element).getAllByRole('heading')[0]?.textContent ?? '';
    for (const [i, [measure, percent]] of [['multiple', '16.2'] as const, ['index', '1'] as const].entries()) {
      await step(`to ${measure}`, async () => {
        const before = heading();
        await userEvent.click(inside(element).getAllByRole('radio')[i + 1]!);
        await waitFor(() => expect(heading()).not.toBe(before));
        await expect(element).toHaveAttribute('measure', measure);
        await expect(heading()).toContain(percent);
      });
    }
  },
};

/** A note that does not change the reading stands behind a small number, and opens below the bars. */
export const OpeningANote: Story = {
  name: 'Opening a note',
  args: {measure: 'multiple'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    const superior = inside(element)
      .getAllByRole('button', {expanded: false})
      .find((button) => button.hasAttribute('aria-controls'))!;
    const note = element.shadowRoot?.getElementById(superior.getAttribute('aria-controls') ?? '');
    await expect(note).not.toBeVisible();
    await userEvent.click(superior);
    await waitFor(() => expect(note).toBeVisible());
    await expect(superior).toHaveAttribute('aria-expanded', 'true');
  },
};

/** Any growths of a briefing that share a period and a base. Here two of 2023 on the year before. */
export const OtherFigures: Story = {
  name: 'Other figures',
  args: {figures: 'high-tech-exports-growth own-brand-exports-growth'},
};

/** The page says “doubled”, other reports of the same words “nearly doubled”: the end of the bar shows the doubt. */
export const Qualifiers: Story = {args: {figures: 'trading-firms', measure: 'multiple'}};

/** Asked to put growths on different base years on one axis, the element says in words why it does not. */
export const Refused: Story = {
  args: {figures: 'automobile-exports ecommerce-growth'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    await expect(inside(element).getByRole('status')).toBeVisible();
    await expect(inside(element).queryByRole('table')).toBeNull();
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('trade-growth-chart')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** An empty `figures` asks for nothing. The element says so, and what it could show. */
export const Empty: Story = {
  args: {figures: ''},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    await expect(inside(element).getByRole('status')).toHaveTextContent('automobile-exports');
  },
};

/** An id that is not in the briefing: the element lists those that are near. */
export const UnknownFigure: Story = {
  name: 'Error: unknown figure',
  args: {figures: 'automobile-export'},
  render: (args, context) => chart(args, authors.increase[languageOf(context)]),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    await expect(inside(element).getByRole('status')).toHaveTextContent('automobile-exports');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'trade-growth-chart');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** In Chinese +730% is 增长730% and 8.3倍, and the chart says that it is not 增长8.3倍. */
export const Languages: Story = {
  args: {measure: 'multiple'},
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${chart(args, wordsFor(args, 'en'))}</div>
      <div lang="zh-Hans" data-scene>${chart(args, wordsFor(args, 'zh-Hans'))}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  args: {measure: 'multiple'},
  render: (args, context) => {
    const words = wordsFor(args, languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${chart({...args, theme: 'light'}, words)}</div>
      <div class="on-dark" data-scene>${chart({...args, theme: 'dark'}, words)}</div>
    </div>`;
  },
};

/** In a narrow column the name goes above its bar, and the value stays at the bar’s end. */
export const Narrow: Story = {
  render: (args, context) => {
    const words = wordsFor(args, languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="w240" data-scene>${chart(args, words)}</div>
      <div class="w280" data-scene>${chart(args, words)}</div>
    </div>`;
  },
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  render: (args, context) =>
    html`<style>
        .our-chart {
          --briefing-font: Georgia, 'Times New Roman', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-chart">${chart(args, wordsFor(args, languageOf(context)))}</div>`,
};
