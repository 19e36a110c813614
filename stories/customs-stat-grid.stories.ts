import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type CustomsStatGrid} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly figures?: string;
  readonly 'theme-id'?: string;
  readonly group?: string;
  readonly 'heading-level'?: number;
  readonly theme?: CustomsStatGrid['theme'];
  readonly src?: string;
}

const authors: Words = {
  en: 'In the first half of 2024 customs collected 1.05 trillion yuan and opened over 3,000 smuggling cases.',
  'zh-Hans': '2024年上半年，海关征收税款1.05万亿元，立案侦办走私案件超过3000起。',
};

const grid = (args: Args, language: Language, words = authors[language]): TemplateResult =>
  html`<customs-stat-grid
    figures=${args.figures ?? nothing}
    theme-id=${args['theme-id'] || nothing}
    group=${args.group || nothing}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</customs-stat-grid
  >`;

/**
 * Stats that belong together, each in its own unit: never added up, ranked or drawn on one scale. What all of them share
 * is said once, in the heading. For one figure use `<customs-stat>`; for all of them, `<figure-table>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/customs-stat-grid',
  component: 'customs-stat-grid',
  argTypes: {
    figures: {control: 'text'},
    'theme-id': {control: 'select', options: builtIn.themes.map(({id}) => id)},
    group: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => grid(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. Without `figures` and `theme-id` the grid shows the half-year figures. */
export const Playground: Story = {args: {'heading-level': 0, theme: 'auto'}};

/** Six figures of one half year in five units. The period stands once, in the heading. */
export const HalfYear: Story = {};

/** All numbers of a theme. Where periods differ, each stat says its own. */
export const Theme: Story = {
  args: {'theme-id': 'trade-scale'},
  render: (args, context) =>
    grid(
      args,
      languageOf(context),
      {
        en: 'Goods trade grew by an average of 1.6 trillion yuan a year from 2012 to 2023.',
        'zh-Hans': '2012年至2023年，外贸年均增长1.6万亿元。',
      }[languageOf(context)],
    ),
};

/** Figures with one unit, one period and one base: the grid says that they may be compared, and still adds nothing up. */
export const Comparable: Story = {
  args: {figures: 'high-tech-exports-growth own-brand-exports-growth'},
  render: (args, context) =>
    grid(
      args,
      languageOf(context),
      {
        en: 'In 2023 exports of high-tech products grew by 6%, of own brands by 9.3%.',
        'zh-Hans': '2023年，高技术产品出口增长6%，自主品牌产品出口增长9.3%。',
      }[languageOf(context)],
    ),
};

/** Notes are numbered. Those that change the reading stand open; a lesser one opens by its number. */
export const OpeningANote: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat-grid');
    const superior = inside(element)
      .getAllByRole('button', {expanded: false})
      .find((button) => button.hasAttribute('aria-controls'))!;
    const note = element.shadowRoot?.getElementById(superior.getAttribute('aria-controls') ?? '');
    await expect(note).not.toBeVisible();
    await userEvent.click(superior);
    await waitFor(() => expect(note).toBeVisible());
  },
};

/** A press on a stat tells the page by `figure-select`, and marks the same figure in every element of its `group`. */
export const Selecting: Story = {
  args: {group: 'story'},
  render: (args, context) =>
    html`<div data-scene>
      ${grid(args, languageOf(context))} ${grid({...args, 'theme-id': 'anti-smuggling'}, languageOf(context))}
    </div>`,
  play: async ({canvasElement}) => {
    const [first, second] = [...canvasElement.querySelectorAll<CustomsStatGrid>('customs-stat-grid')] as [
      CustomsStatGrid,
      CustomsStatGrid,
    ];
    await settled(canvasElement, 'customs-stat-grid');
    await second.updateComplete;
    await userEvent.click(second.shadowRoot!.querySelector('#pick-smuggling-value')!);
    await waitFor(() =>
      expect(first.shadowRoot!.querySelector('#pick-smuggling-value')).toHaveAttribute('aria-pressed', 'true'),
    );
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('customs-stat-grid')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** An empty `figures` asks for nothing. The element says so, and what it could show. */
export const Empty: Story = {
  args: {figures: ''},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat-grid');
    await expect(inside(element).getByRole('status')).toHaveTextContent('infectious-disease-cases');
  },
};

/** A theme that is not in the briefing: the element lists those that are. */
export const UnknownTheme: Story = {
  name: 'Error: unknown theme',
  args: {'theme-id': 'smuggling'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat-grid');
    await expect(inside(element).getByRole('status')).toHaveTextContent('anti-smuggling');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat-grid');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** Chinese counts in 万 and 亿, from the value and not from the English words. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${grid(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${grid(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for pages that do not say theirs. */
export const Themes: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${grid({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${grid({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** One column in a narrow place, two from 480 px, three from 760. */
export const Narrow: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${grid(args, languageOf(context))}</div>
      <div class="w280" data-scene>${grid(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  render: (args, context) =>
    html`<style>
        .our-grid {
          --briefing-font: Georgia, 'Noto Serif CJK SC', serif;
          --briefing-accent-2: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-grid">${grid(args, languageOf(context))}</div>`,
};
