import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type CustomsStat, type Qualifier} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {phrase, sentence} from './support/fallback.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly figure?: string;
  readonly variant?: CustomsStat['variant'];
  readonly 'unit-display'?: CustomsStat['unitDisplay'];
  readonly 'heading-level'?: number;
  readonly theme?: CustomsStat['theme'];
  readonly src?: string;
}

const stat = (args: Args, words: string): TemplateResult =>
  html`<customs-stat
    figure=${args.figure ?? nothing}
    variant=${unless('card', args.variant)}
    unit-display=${unless('long', args['unit-display'])}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</customs-stat
  >`;

const variants = {
  card: 'In a column',
  inline: 'In running text',
  hero: 'The one loud thing',
} as const satisfies Record<CustomsStat['variant'], string>;

const units = {long: 'In full', short: 'Short'} as const satisfies Record<CustomsStat['unitDisplay'], string>;

/** A figure for each way in which a speaker may fence a number. */
const qualified = {
  'more-than': 'failed-health-batches',
  over: 'smuggling-cases',
  'in-excess-of': 'smuggling-value',
  within: 'cherry-port-to-market-hours',
  nearly: 'lithium-share-of-battery-exports',
  about: 'parcels-a-day',
  average: 'trade-average-increase',
  preliminary: 'ecommerce-value',
} as const satisfies Record<Qualifier, string>;

/**
 * One figure: how much, of what, when, and who says so. For several growths on one axis use
 * `<trade-growth-chart>`; for what was counted or named in policy, `<policy-list>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/customs-stat',
  component: 'customs-stat',
  args: {figure: 'customs-revenue'},
  argTypes: {
    figure: {control: 'select', options: builtIn.figures.map(({id}) => id)},
    variant: {control: {type: 'inline-radio', labels: variants}, options: Object.keys(variants)},
    'unit-display': {control: {type: 'inline-radio', labels: units}, options: Object.keys(units)},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => stat(args, sentence(args.figure ?? 'customs-revenue', languageOf(context))),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. Choose a figure, then copy the code below it. */
export const Playground: Story = {args: {variant: 'card', 'unit-display': 'long', 'heading-level': 0, theme: 'auto'}};

/** The form for most figures: between two paragraphs, or at the head of a short item. */
export const Card: Story = {args: {variant: 'card'}};

/** For the one figure that the article is about. One on a page is enough. */
export const Hero: Story = {args: {variant: 'hero'}};

const running: Readonly<Record<Language, (args: Args) => TemplateResult>> = {
  en: (args) =>
    html`<p>
      In six months inspectors found
      ${stat({...args, figure: 'failed-health-batches', variant: 'inline'}, phrase('failed-health-batches', 'en'))} of
      food and goods below health standards, and investigators opened
      ${stat({...args, figure: 'smuggling-cases', variant: 'inline'}, phrase('smuggling-cases', 'en'))} of smuggling.
    </p>`,
  'zh-Hans': (args) =>
    html`<p>
      半年里，检出不合格食品和商品${stat(
        {...args, figure: 'failed-health-batches', variant: 'inline'},
        phrase('failed-health-batches', 'zh-Hans'),
      )}，立案侦办走私案件${stat(
        {...args, figure: 'smuggling-cases', variant: 'inline'},
        phrase('smuggling-cases', 'zh-Hans'),
      )}。
    </p>`,
};

/** For a number inside a sentence. It takes the size and face of the text around it. */
export const Inline: Story = {
  args: {variant: 'inline'},
  render: (args, context) => running[languageOf(context)](args),
};

/** A reader who presses the number, or Enter on it, sees what a card would show. Escape closes the note. */
export const ReadingTheNote: Story = {
  name: 'Reading the note',
  ...Inline,
  play: async ({canvasElement, step}) => {
    const element = await settled(canvasElement, 'customs-stat');
    const link = inside(element).getByRole('link');
    await step('a press opens the note', async () => {
      await userEvent.click(link);
      await expect(await inside(element).findByRole('dialog')).toBeVisible();
    });
    await step('Escape closes it and gives the focus back', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(inside(element).queryByRole('dialog')).toBeNull());
      await expect(element.shadowRoot?.activeElement).toBe(link);
    });
    await step('it stays open for whoever looks at this story', async () => {
      await userEvent.click(link);
      await inside(element).findByRole('dialog');
    });
  },
};

/** `unit-display="short"` is for tight places. Chinese has no such forms and stays as it is. */
export const ShortUnits: Story = {name: 'Short units', args: {'unit-display': 'short'}};

/** `heading-level` makes the label a heading of the page, for a figure that opens a section. */
export const AsAHeading: Story = {name: 'As a heading', args: {'heading-level': 2}};

/** The words that a speaker put before a number stay before it, and are never lost. */
export const Qualifiers: Story = {
  render: (args, context) =>
    html`<div class="grid" data-scene>
      ${Object.values(qualified).map((figure) => stat({...args, figure}, sentence(figure, languageOf(context))))}
    </div>`,
};

/** Growths say what they are compared with; shares, ranks, dates and lists of names are set in their own way. */
export const OtherKinds: Story = {
  name: 'Other kinds',
  render: (args, context) =>
    html`<div class="grid" data-scene>
      ${[
        'automobile-exports',
        'electric-share-of-car-exports',
        'import-rank',
        'trading-firms',
        'khunjerab-letter-date',
        'opening-platforms-named',
      ].map((figure) => stat({...args, figure}, sentence(figure, languageOf(context))))}
    </div>`,
};

/** The menu at the end of the source line works from the keyboard: Enter opens it, arrows walk it, Escape closes it. */
export const ActionsFromTheKeyboard: Story = {
  name: 'Actions from the keyboard',
  play: async ({canvasElement, step}) => {
    const element = await settled(canvasElement, 'customs-stat');
    const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
    const button = inside(element).getByRole('button');
    await step('Enter opens it on the first action', async () => {
      button.focus();
      await userEvent.keyboard('{Enter}');
      const [first] = await inside(element).findAllByRole('menuitem');
      await waitFor(() => expect(focused()).toBe(first));
    });
    await step('arrows go round', async () => {
      await userEvent.keyboard('{ArrowUp}');
      await expect(focused()).toBe(inside(element).getAllByRole('menuitem').at(-1));
      await userEvent.keyboard('{ArrowDown}');
      await expect(focused()).toBe(inside(element).getAllByRole('menuitem')[0]);
    });
    await step('Escape closes it and gives the focus back', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(inside(element).queryByRole('menu')).toBeNull());
      await expect(focused()).toBe(button);
    });
  },
};

/** Words of the author for the states below, where there is no figure to take them from. */
const authors: Words = {
  en: 'Customs collected 1.05 trillion yuan in tax in the first half of 2024.',
  'zh-Hans': '2024年上半年，海关征收税款1.05万亿元。',
};

const withAuthorsWords: NonNullable<Story['render']> = (args, context) => stat(args, authors[languageOf(context)]);

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  render: withAuthorsWords,
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('customs-stat')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** Without `figure` the element says what is missing, and keeps the author’s words. */
export const Empty: Story = {
  args: {figure: ''},
  render: withAuthorsWords,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat');
    await expect(inside(element).getByRole('status')).toHaveTextContent('figure');
  },
};

/** An id that is not in the briefing: the element lists those that are near. */
export const UnknownFigure: Story = {
  name: 'Error: unknown figure',
  args: {figure: 'custom-revenue'},
  render: withAuthorsWords,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat');
    await expect(inside(element).getByRole('status')).toHaveTextContent('customs-revenue');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  render: withAuthorsWords,
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'customs-stat');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** The element speaks the language of the nearest `lang`. Numbers are restated in its units, never translated word by word. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${stat(args, sentence(args.figure ?? '', 'en'))}</div>
      <div lang="zh-Hans" data-scene>${stat(args, sentence(args.figure ?? '', 'zh-Hans'))}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  args: {figure: 'smuggling-value'},
  render: (args, context) => {
    const words = sentence(args.figure ?? '', languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${stat({...args, theme: 'light'}, words)}</div>
      <div class="on-dark" data-scene>${stat({...args, theme: 'dark'}, words)}</div>
    </div>`;
  },
};

/** A side column of 240 pixels, or a small phone at 280. */
export const Narrow: Story = {
  args: {figure: 'trade-average-increase'},
  render: (args, context) => {
    const words = sentence(args.figure ?? '', languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="w240" data-scene>${stat(args, words)}</div>
      <div class="w280" data-scene>${stat(args, words)}</div>
    </div>`;
  },
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  args: {figure: 'smuggling-value'},
  render: (args, context) =>
    html`<style>
        .our-paper {
          --briefing-font: Georgia, 'Times New Roman', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-accent-2: light-dark(#1f5c3a, #8fd0ab);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-paper">${stat(args, sentence(args.figure ?? '', languageOf(context)))}</div>`,
};
