import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define.ts';
import {builtIn, THEMES, type ClaimCheck} from '../src/index.ts';
import {answering, MISSING, NEVER} from './support/answers.ts';
import {sentence} from './support/fallback.ts';
import {languageOf, type Language} from './support/language.ts';
import {inside, settled} from './support/shadow.ts';
import {unless} from './support/unless.ts';

interface Args {
  readonly claim?: string;
  readonly group?: string;
  readonly 'heading-level'?: number;
  readonly theme?: ClaimCheck['theme'];
  readonly src?: string;
}

const ids = builtIn.claims?.map(({figure}) => figure) ?? [];

const wordsFor = ({claim}: Args, language: Language): string =>
  sentence(claim && ids.includes(claim) ? claim : ids[0]!, language);

const check = (args: Args, words: string): TemplateResult =>
  html`<claim-check
    claim=${args.claim || nothing}
    group=${args.group || nothing}
    heading-level=${args['heading-level'] || nothing}
    theme=${unless('auto', args.theme)}
    src=${args.src || nothing}
    >${words}</claim-check
  >`;

/**
 * A spoken number beside the arithmetic on published ones: the words, the working, and a verdict. Where the briefing has
 * the series, the arithmetic is redone; the element refuses a verdict that its own data contradicts.
 */
const meta: Meta<Args> = {
  title: 'Elements/claim-check',
  component: 'claim-check',
  argTypes: {
    claim: {control: 'select', options: ids},
    group: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 0, max: 6}},
    theme: {control: 'inline-radio', options: THEMES},
    src: {control: 'text'},
  },
  render: (args, context) => check(args, wordsFor(args, languageOf(context))),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute has a control. Without `claim` the element takes the first claim of the briefing. */
export const Playground: Story = {args: {claim: 'trade-average-increase', 'heading-level': 0, theme: 'auto'}};

/** Everything in the band rounds to what was said. The hollow point is the usual slip, dividing by the years. */
export const HoldsWhenRounded: Story = {args: {claim: 'trade-average-increase'}};

/** “Over” is an open end: the spoken bar goes on, the reckoned one stops. */
export const Holds: Story = {args: {claim: 'trade-increase'}};

/** Ten squares for “four of every ten”. No period was given, and the element says so. */
export const Differs: Story = {args: {claim: 'electric-share-of-car-exports'}};

/** “Increased 1.2 times” is +120%. */
export const Increase: Story = {args: {claim: 'ecommerce-growth'}};

/** No dependable value to reckon with: no drawing, and a question mark with its words. */
export const CannotBeChecked: Story = {args: {claim: 'automobile-exports'}};

/** While a briefing of your own is on its way, the author’s words stand. */
export const Loading: Story = {
  args: {src: NEVER},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('claim-check')).toHaveAttribute('aria-busy', 'true'));
  },
};

/** A figure that no claim is about: the element lists those that it can check. */
export const UnknownClaim: Story = {
  name: 'Error: no such claim',
  args: {claim: 'customs-revenue'},
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'claim-check');
    await expect(inside(element).getByRole('status')).toHaveTextContent('trade-increase');
  },
};

/** A briefing that cannot be loaded: the author’s words, the fault, and a button that tries again. */
export const FailedToLoad: Story = {
  name: 'Error: file not found',
  args: {src: MISSING},
  beforeEach: answering,
  play: async ({canvasElement}) => {
    const element = await settled(canvasElement, 'claim-check');
    await expect(inside(element).getByRole('button')).toBeVisible();
  },
};

/** The quotation stays in the language of the page; everything around it is in the reader’s. */
export const Languages: Story = {
  args: {claim: 'trade-average-increase'},
  render: (args) =>
    html`<div class="pair" data-scene>
      <div lang="en" data-scene>${check(args, wordsFor(args, 'en'))}</div>
      <div lang="zh-Hans" data-scene>${check(args, wordsFor(args, 'zh-Hans'))}</div>
    </div>`,
};

/** By itself the element follows the page’s `color-scheme`. `theme` is for pages that do not say theirs. */
export const Themes: Story = {
  args: {claim: 'trade-average-increase'},
  render: (args, context) => {
    const words = wordsFor(args, languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="on-light" data-scene>${check({...args, theme: 'light'}, words)}</div>
      <div class="on-dark" data-scene>${check({...args, theme: 'dark'}, words)}</div>
    </div>`;
  },
};

/** In a narrow column said and reckoned stand under each other. */
export const Narrow: Story = {
  args: {claim: 'trade-average-increase'},
  render: (args, context) => {
    const words = wordsFor(args, languageOf(context));
    return html`<div class="pair" data-scene>
      <div class="w240" data-scene>${check(args, words)}</div>
      <div class="w280" data-scene>${check(args, words)}</div>
    </div>`;
  },
};
