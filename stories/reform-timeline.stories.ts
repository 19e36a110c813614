import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type Briefing, type ReformTimeline} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly 'heading-level'?: number;
  readonly theme?: ReformTimeline['theme'];
  readonly src?: string;
}

/** What an author would write. */
const author: Words = {
  en: 'Customs told its reform in three steps, ending in one declaration, one inspection and one release.',
  'zh-Hans': '海关讲述的改革分三步，最后一步是一次申报、一次查验、一次放行。',
};

const timeline = (args: Args, language: Language, briefing?: Briefing): TemplateResult =>
  html`<reform-timeline
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    .briefing=${briefing}
    >${author[language]}</reform-timeline
  >`;

/**
 * The steps of a reform, from what was to what came, and apart from them the dates that were named. The speaker gave the
 * steps no dates, so they are not on the rail; the rail gives the order and is not to scale.
 */
const meta: Meta<Args> = {
  title: 'Elements/reform-timeline',
  component: 'reform-timeline',
  argTypes: {
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => timeline(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. */
export const Playground: Story = {args: {'heading-level': 0, theme: 'auto'}};

/** Steps above, dates below. A hollow mark is a date that follows from the words, such as “last week”. */
export const StepsAndDates: Story = {name: 'Steps and dates'};

/** The rail is one stop of the Tab key. Arrows walk its dates, and a line below gives the words each of them rests on. */
export const WalkingTheDates: Story = {
  name: 'Walking the dates',
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'reform-timeline');
    const rail = element.shadowRoot!.querySelector<HTMLElement>('[part=chart]')!;
    rail.focus();
    await userEvent.keyboard('{End}');
    const held = (): number => element.shadowRoot!.querySelectorAll('.held').length;
    await waitFor(() => expect(held()).toBe(1));
    await expect(inside(element).getAllByRole('status')[0]).toHaveTextContent('August 21, 2024');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(held()).toBe(0));
  },
};

/** A briefing that named dates and told of no reform. */
export const DatesAlone: Story = {
  name: 'Dates alone',
  render: (args, context) =>
    timeline(args, languageOf(context), {
      ...builtIn,
      figures: builtIn.figures.filter(({kind}) => kind === 'date'),
      claims: [],
    }),
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('reform-timeline')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** A briefing that has neither steps nor dates: the author’s words stay. */
export const Empty: Story = {
  render: (args, context) =>
    timeline(args, languageOf(context), {
      ...builtIn,
      figures: builtIn.figures.filter(({kind}) => kind === 'quantity'),
    }),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'reform-timeline');
    await expect(inside(element).getByRole('status')).toHaveTextContent('reform-timeline');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'reform-timeline');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** Steps and events have the names of the Chinese reports. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${timeline(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${timeline(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${timeline({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${timeline({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** In a narrow column what came stands below what was, and an event below its date. */
export const Narrow: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${timeline(args, languageOf(context))}</div>
      <div class="w280" data-scene>${timeline(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  render: (args, context) =>
    html`<style>
        .our-timeline {
          --briefing-font: Georgia, 'Noto Serif CJK SC', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-timeline">${timeline(args, languageOf(context))}</div>`,
};
