import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define.ts';

/** The same figures in every language that the elements speak. */
const meta: Meta = {title: 'Foundations/Languages', tags: ['!autodocs']};

export default meta;

const LANGUAGES = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
} as const;

export const All: StoryObj = {
  render: () =>
    html`${Object.entries(LANGUAGES).map(
      ([lang, name]) =>
        html`<section lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} aria-label=${name}>
          <customs-stat figure="customs-revenue">${name}</customs-stat>
          <trade-growth-chart>${name}</trade-growth-chart>
        </section>`,
    )}`,
};
