import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define.ts';
import {sentence} from '../support/fallback.ts';
import {languageOf} from '../support/language.ts';

/** Samples for the page "Start here". */
const meta: Meta = {title: 'Foundations/Samples/Start', tags: ['!dev', '!autodocs']};

export default meta;

export const First: StoryObj = {
  render: (_, context) =>
    html`<customs-stat figure="customs-revenue">${sentence('customs-revenue', languageOf(context))}</customs-stat>`,
};
