import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type Briefing, type BriefingSpeakers} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly 'heading-level'?: number;
  readonly theme?: BriefingSpeakers['theme'];
  readonly src?: string;
}

/** What an author would write. */
const author: Words = {
  en: 'Zhao Zenglian, Lyu Daliang and Lin Shaobin spoke for customs. Xing Huina chaired.',
  'zh-Hans': '海关总署赵增连、吕大良、林少滨出席发布会，邢慧娜主持。',
};

const speakers = (args: Args, language: Language, briefing?: Briefing): TemplateResult =>
  html`<briefing-speakers
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    .briefing=${briefing}
    >${author[language]}</briefing-speakers
  >`;

/** Who spoke and who chaired, with their offices as printed on the page. Those who asked questions are not listed. */
const meta: Meta<Args> = {
  title: 'Elements/briefing-speakers',
  component: 'briefing-speakers',
  argTypes: {
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => speakers(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. */
export const Playground: Story = {args: {'heading-level': 0, theme: 'auto'}};

/** Speakers first, then the chair. On an English page the name in Chinese stands beside the Latin one. */
export const WhoSpoke: Story = {
  name: 'Who spoke',
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-speakers');
    await expect(inside(element).getAllByRole('listitem')).toHaveLength(4);
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('briefing-speakers')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** A briefing that names nobody: the author’s words stay. */
export const Empty: Story = {
  render: (args, context) =>
    speakers(args, languageOf(context), {
      ...builtIn,
      people: builtIn.people.map((person) => ({...person, role: 'questioner' as const})),
    }),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-speakers');
    await expect(inside(element).getByRole('status')).toHaveTextContent('briefing-speakers');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'briefing-speakers');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** A Chinese page needs no Latin names. Offices are those of the Chinese reports. */
export const Languages: Story = {
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${speakers(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${speakers(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${speakers({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${speakers({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** One column under 560 pixels, two from there, four from 900. */
export const Narrow: Story = {
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${speakers(args, languageOf(context))}</div>
      <div class="w280" data-scene>${speakers(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  render: (args, context) =>
    html`<style>
        .our-speakers {
          --briefing-font: Georgia, 'Noto Serif CJK SC', serif;
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-speakers">${speakers(args, languageOf(context))}</div>`,
};
