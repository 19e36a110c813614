import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.ts';
import {THEMES, type PolicyList} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {languageOf, type Language, type Words} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

type Kind = PolicyList['kind'];

interface Args {
  readonly kind?: Kind;
  readonly view?: PolicyList['view'];
  readonly filter?: string;
  readonly 'heading-level'?: number;
  readonly theme?: PolicyList['theme'];
  readonly src?: string;
}

/** What an author would write, for each kind. */
const authors = {
  packages: {
    en: 'Customs counts 209 measures for business in nine packages, and 227 for the regions in 12.',
    'zh-Hans': '海关称，助企纾困有9份措施包、209条措施，支持区域协调发展有12份、227条。',
  },
  platforms: {
    en: 'Three platforms were named: the Hainan Free Trade Port, Hengqin, and the Shanghai Eastern Hub.',
    'zh-Hans': '发布会点名三处开放平台：海南自由贸易港、横琴和上海东方枢纽。',
  },
  forms: {
    en: 'Among new forms of trade: cross-border e-commerce, market procurement, overseas warehouses, bonded maintenance.',
    'zh-Hans': '新业态包括跨境电商、市场采购、海外仓和保税维修。',
  },
  initiatives: {
    en: 'The campaign to ease cross-border trade is in its seventh year, in 13 provincial-level areas and 20 cities.',
    'zh-Hans': '跨境贸易便利化专项行动连续第七年开展，涉及13个省（区、市）和20个城市。',
  },
  all: {
    en: 'Measures, initiatives, platforms and new forms of trade, as counted and named at the briefing.',
    'zh-Hans': '发布会提到的措施、专项行动、开放平台和新业态。',
  },
} as const satisfies Record<Kind, Words>;

const views = {list: 'List', dots: 'Dots'} as const satisfies Record<PolicyList['view'], string>;

const list = (
  args: Args,
  language: Language,
  words: string = authors[args.kind ?? 'packages'][language],
): TemplateResult =>
  html`<policy-list
    kind=${unless('packages', args.kind)}
    view=${unless('list', args.view)}
    filter=${args.filter || nothing}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</policy-list
  >`;

/**
 * What was counted or named in policy: packages and their measures, initiatives, platforms, new forms of trade.
 * Counts stand beside each other and are never added up. For one count alone use `<customs-stat>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/policy-list',
  component: 'policy-list',
  args: {kind: 'packages'},
  argTypes: {
    kind: {control: 'select', options: Object.keys(authors)},
    view: {control: {type: 'inline-radio', labels: views}, options: Object.keys(views)},
    filter: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => list(args, languageOf(context)),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. */
export const Playground: Story = {args: {view: 'list', filter: '', 'heading-level': 0, theme: 'auto'}};

/** The two counts of measures, side by side where there is room. */
export const Packages: Story = {args: {kind: 'packages'}};

/** One dot is one measure and one outline one package, at one scale, so the two groups compare by area. */
export const Dots: Story = {args: {view: 'dots'}};

/** Places named as examples; the list says that it is not complete. */
export const Platforms: Story = {args: {kind: 'platforms'}};

/** New forms of trade, as named. */
export const Forms: Story = {args: {kind: 'forms'}};

/** A campaign with its years, areas and cities. Areas and cities are not added. */
export const Initiatives: Story = {args: {kind: 'initiatives'}};

/** Everything above under one heading. */
export const All: Story = {args: {kind: 'all'}};

/** The reader can change the view; the words stay. */
export const SwitchingTheView: Story = {
  name: 'Switching the view',
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'policy-list');
    await expect(element.shadowRoot?.querySelectorAll('[part=chart] circle')).toHaveLength(0);
    await userEvent.click(inside(element).getAllByRole('radio')[1]!);
    await waitFor(() => expect(element).toHaveAttribute('view', 'dots'));
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part=chart] circle')).toHaveLength(209 + 227));
  },
};

/** A word that is in one item of the list, in each language. */
const filters: Words = {en: 'warehouse', 'zh-Hans': '海外仓'};

/** `filter` leaves what contains the word, and says how many of how many that is. */
export const Filtered: Story = {
  args: {kind: 'all'},
  render: (args, context) => list({...args, filter: filters[languageOf(context)]}, languageOf(context)),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'policy-list');
    await expect(inside(element).getAllByRole('listitem')).toHaveLength(1);
    await expect(inside(element).getAllByRole('status')[0]).toHaveTextContent('1');
  },
};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('policy-list')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** A filter that leaves nothing says so; the heading stays. */
export const Empty: Story = {
  args: {filter: 'zeppelin'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'policy-list');
    await expect(inside(element).getAllByRole('status')[0]).toHaveTextContent('0');
  },
};

/** A kind that does not exist: the element lists those that do. */
export const UnknownKind: Story = {
  name: 'Error: unknown kind',
  args: {kind: 'packets' as Kind},
  render: (args, context) => list(args, languageOf(context), authors.packages[languageOf(context)]),
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'policy-list');
    await expect(inside(element).getByRole('status')).toHaveTextContent('packages');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'policy-list');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** Names are those of the Chinese reports, not translations of the English page. */
export const Languages: Story = {
  args: {kind: 'platforms'},
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${list(args, 'en')}</div>
      <div lang="zh-Hans" data-scene>${list(args, 'zh-Hans')}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for a dark section of a light page, or the reverse. */
export const Themes: Story = {
  args: {view: 'dots'},
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${list({...args, theme: 'light'}, languageOf(context))}</div>
      <div class="on-dark" data-scene>${list({...args, theme: 'dark'}, languageOf(context))}</div>
    </div>`,
};

/** In a narrow column the groups stand below each other, and the dots shrink together. */
export const Narrow: Story = {
  args: {view: 'dots'},
  render: (args, context) =>
    html`<div class="pair" data-scene>
      <div class="w240" data-scene>${list(args, languageOf(context))}</div>
      <div class="w280" data-scene>${list(args, languageOf(context))}</div>
    </div>`,
};

/** A few custom properties on any element around it make it yours. The page on theming lists them all. */
export const InYourColours: Story = {
  name: 'In your colours',
  args: {view: 'dots'},
  render: (args, context) =>
    html`<style>
        .our-list {
          --briefing-font: Georgia, 'Times New Roman', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
        }
      </style>
      <div class="our-list">${list(args, languageOf(context))}</div>`,
};
