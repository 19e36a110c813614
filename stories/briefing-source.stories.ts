import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {THEMES, type BriefingSource} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {sentence} from './support/fallback.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

type Style = BriefingSource['citationStyle'];

interface Args {
  readonly figure?: string;
  readonly 'citation-style'?: Style;
  readonly 'heading-level'?: number;
  readonly theme?: BriefingSource['theme'];
  readonly src?: string;
}

/** What an author would write about the whole briefing. */
const whole: Words = {
  en: 'Press briefing of the General Administration of Customs, 30 July 2024.',
  'zh-Hans': '海关总署新闻发布会，2024年7月30日。',
};

const styles = {
  short: 'Short',
  full: 'Full',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
} as const satisfies Record<Style, string>;

const source = (
  args: Args,
  language: Language,
  words: string = args.figure ? sentence(args.figure, language) : whole[language],
): TemplateResult =>
  html`<briefing-source
    figure=${args.figure || nothing}
    citation-style=${unless('full', args['citation-style'])}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</briefing-source
  >`;

/**
 * The words as printed, and a citation ready to be copied: in a line, in sentences, or for a reference manager.
 * The link in the source line lands on the words. Without `figure` it cites the whole briefing.
 */
const meta: Meta<Args> = {
  title: 'Elements/briefing-source',
  component: 'briefing-source',
  args: {figure: 'customs-revenue'},
  argTypes: {
    figure: {control: 'text'},
    'citation-style': {control: {type: 'select', labels: styles}, options: Object.keys(styles)},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => source(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. */
export const Playground: Story = {args: {'citation-style': 'full', 'heading-level': 0, theme: 'auto'}};

/** One line: who, what, when, page, publisher, address. */
export const Short: Story = {args: {'citation-style': 'short'}};

/** Sentences for a bibliography, ending in the link that lands on the words. */
export const Full: Story = {args: {'citation-style': 'full'}};

/** For LaTeX. The title is ours, so it stands in square brackets; names are left whole. */
export const BibTeX: Story = {args: {'citation-style': 'bibtex'}};

/** For reference managers that read CSL-JSON. */
export const CSLJSON: Story = {name: 'CSL-JSON', args: {'citation-style': 'csl-json'}};

/** Without `figure`: speakers, chair, title, day. */
export const WholeBriefing: Story = {name: 'Whole briefing', args: {figure: ''}};

/** The button copies the chosen style, and says “Copied” for two seconds. */
export const Copying: Story = {
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-source');
    await userEvent.click(inside(element).getAllByRole('radio')[2]!);
    await waitFor(() => expect(element).toHaveAttribute('citation-style', 'bibtex'));
    const copied: string[] = [];
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (words) => Promise.resolve(void copied.push(words));
    try {
      await userEvent.click(element.shadowRoot!.querySelector('.copy')!);
      await waitFor(() => expect(copied[0]).toContain('@misc{customs-2024-customs-revenue'));
    } finally {
      navigator.clipboard.writeText = original;
    }
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('briefing-source')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** An id that is not in the briefing: the element lists those that are near. */
export const UnknownFigure: Story = {
  name: 'Error: unknown figure',
  args: {figure: 'custom-revenue'},
  render: (args, context) => source(args, languageOf(context), sentence('customs-revenue', languageOf(context))),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-source');
    await expect(inside(element).getByRole('status')).toHaveTextContent('customs-revenue');
  },
};

/** A style that does not exist: the element lists those that do. */
export const UnknownStyle: Story = {
  name: 'Error: unknown style',
  args: {'citation-style': 'bibtext' as Style},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-source');
    await expect(inside(element).getByRole('status')).toHaveTextContent('bibtex');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-source');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** In Chinese the quotation stays English, since that is the page. What it says stands below it. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${source(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${source(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${source({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${source({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** In a narrow column the button goes below the styles, and long addresses break. */
export const Narrow: Story = {
  args: {'citation-style': 'bibtex'},
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${source(args, languageOf(context))}</div>
      <div class="w280" data-scene>${source(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  render: (args, context) =>
    html`<style>
        .our-source {
          --briefing-font: Georgia, 'Noto Serif CJK SC', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-source">${source(args, languageOf(context))}</div>`,
};
