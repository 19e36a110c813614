import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define.ts';
import {sentence} from '../support/fallback.ts';
import {languageOf} from '../support/language.ts';

/** Samples for the page "Theming". */
const meta: Meta = {title: 'Foundations/Samples/Theming', tags: ['!dev', '!autodocs']};

export default meta;
type Story = StoryObj;

const figure = 'smuggling-value';

export const Tokens: Story = {
  render: (_, context) =>
    html`<style>
        .our-site {
          --briefing-font: Georgia, 'Times New Roman', serif;
          --briefing-font-numeric: Georgia, 'Times New Roman', serif;
          --briefing-accent: light-dark(#7a1f3d, #f0a3bb);
          --briefing-accent-2: light-dark(#1f5c3a, #8fd0ab);
          --briefing-rule: light-dark(#d9c7b8, #5a4c40);
          --briefing-space: 10px;
        }
      </style>
      <div class="our-site">
        <customs-stat figure=${figure}>${sentence(figure, languageOf(context))}</customs-stat>
      </div>`,
};

export const Parts: Story = {
  render: (_, context) =>
    html`<style>
        .with-parts::part(figure) {
          border-top-width: 6px;
        }
        .with-parts::part(label) {
          font-weight: 400;
        }
      </style>
      <customs-stat class="with-parts" figure=${figure}>${sentence(figure, languageOf(context))}</customs-stat>`,
};
