import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type FigureTable} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly figures?: string;
  readonly 'theme-id'?: string;
  readonly group?: string;
  readonly 'heading-level'?: number;
  readonly theme?: FigureTable['theme'];
  readonly src?: string;
}

const authors: Words = {
  en: 'The figures of the customs briefing of 30 July 2024 are in the transcript at China.org.cn.',
  'zh-Hans': '2024年7月30日海关总署发布会的数字，见中国网英文实录。',
};

const table = (args: Args, language: Language): TemplateResult =>
  html`<figure-table
    figures=${args.figures ?? nothing}
    theme-id=${args['theme-id'] || nothing}
    group=${args.group || nothing}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${authors[language]}</figure-table
  >`;

/**
 * Every number of a briefing with its period, speaker and page, to sort, to filter, and to take away as CSV.
 * Values in different units are never sorted by size. For a few stats use `<customs-stat-grid>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/figure-table',
  component: 'figure-table',
  args: {'theme-id': 'export-products'},
  argTypes: {
    figures: {control: 'text'},
    'theme-id': {control: 'select', options: builtIn.themes.map(({id}) => id)},
    group: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => table(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

const rows = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.pick')].map(({dataset}) => dataset['id'] ?? '');

/** Every attribute has a control. Without `figures` and `theme-id` the table holds every number of the briefing. */
export const Playground: Story = {args: {'heading-level': 0, theme: 'auto'}};

/** Every number of the briefing, in the order in which it was spoken. */
export const Everything: Story = {args: {'theme-id': ''}};

/** The numbers of a theme. */
export const Theme: Story = {args: {'theme-id': 'e-commerce'}};

/** A column head sorts, and sorts the other way round at the second press. Names go by the order of the language. */
export const Sorting: Story = {
  play: async ({canvasElement, step}) => {
    const element = await settled(canvasElement, 'figure-table');
    const head = inside(element).getAllByRole('columnheader')[0]!;
    let first = '';
    await step('by name', async () => {
      await userEvent.click(head.querySelector('button')!);
      await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'ascending'));
      first = rows(element)[0]!;
    });
    await step('and back', async () => {
      await userEvent.click(head.querySelector('button')!);
      await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'descending'));
      await expect(rows(element).at(-1)).toBe(first);
    });
  },
};

/** Where unit, period and base are the same for all rows, and only there, the values sort too. */
export const ComparableValues: Story = {
  args: {'theme-id': '', figures: 'automobile-exports integrated-circuit-exports lithium-battery-exports'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    await userEvent.click(element.shadowRoot!.querySelector('thead .value button')!);
    await waitFor(() => expect(rows(element)[0]).toBe('integrated-circuit-exports'));
  },
};

/** The words that a reader looks for, in each language. */
const sought: Words = {en: 'high-tech', 'zh-Hans': '高技术'};

/** The filter looks through names, values, periods, speakers and the words on the page, and says how many remain. */
export const Filtering: Story = {
  play: async (context) => {
    const element = await settled(context.canvasElement, 'figure-table');
    await userEvent.type(inside(element).getByRole('searchbox'), sought[languageOf(context)]);
    await waitFor(() => expect(rows(element)).toEqual(['high-tech-exports-growth', 'high-tech-exports-share']));
    await expect(inside(element).getAllByRole('status')[0]).toHaveTextContent('2');
  },
};

/** A filter that leaves nothing says so. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    await userEvent.type(inside(element).getByRole('searchbox'), 'zeppelin');
    await waitFor(() => expect(element.shadowRoot!.querySelector('.nothing')).toHaveTextContent('zeppelin'));
  },
};

/** A star opens what a reader should know about a row, in the row. */
export const OpeningANote: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    const star = element.shadowRoot!.querySelector<HTMLElement>('button.superior')!;
    await userEvent.click(star);
    const note = element.shadowRoot!.getElementById(star.getAttribute('aria-controls') ?? '');
    await waitFor(() => expect(note).toBeVisible());
  },
};

/** A press on a name tells the page by `figure-select`, and marks the same figure in every element of its `group`. */
export const Selecting: Story = {
  args: {group: 'story'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    const pick = element.shadowRoot!.querySelector<HTMLElement>('.pick')!;
    await userEvent.click(pick);
    await waitFor(() => expect(pick).toHaveAttribute('aria-pressed', 'true'));
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('figure-table')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** An id that is not in the briefing: the element lists those that are near. */
export const UnknownFigure: Story = {
  name: 'Error: unknown figure',
  args: {figures: 'custom-revenue'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    await expect(inside(element).getByRole('status')).toHaveTextContent('customs-revenue');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'figure-table');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** In Chinese names sort by their reading, and the filter waits until a character is composed. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${table(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${table(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for pages that do not say theirs. */
export const Themes: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${table({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${table({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** In a narrow place a row is two lines: name and page, value and period. */
export const Narrow: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${table(args, languageOf(context))}</div>
      <div class="w280" data-scene>${table(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  render: (args, context) =>
    html`<style>
        .our-table {
          --briefing-font: Georgia, 'Noto Serif CJK SC', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-table">${table(args, languageOf(context))}</div>`,
};
