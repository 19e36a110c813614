import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {builtIn, figureOf, localeFor, showFigure} from '../../src/index.ts';

/** The table of the page "Numbers": straight from the formatter. */
const meta: Meta = {title: 'Foundations/Samples/Numbers', tags: ['!dev', '!autodocs']};

export default meta;

const ids = [
  'customs-revenue',
  'cargo-supervised',
  'failed-health-batches',
  'infectious-disease-cases',
  'smuggling-value',
  'trade-average-increase',
  'automobile-exports',
  'trading-firms',
  'lithium-share-of-battery-exports',
  'electric-share-of-car-exports',
  'import-rank',
  'cherry-port-to-market-hours',
  'khunjerab-letter-date',
] as const;

const languages = ['en', 'zh-Hans'] as const;

const row = (id: string): TemplateResult => {
  const figure = figureOf(builtIn, id);
  return html`<tr>
    <th scope="row">${figure.label['en']}</th>
    ${languages.map((language) => {
      const {text, spoken} = showFigure(figure, builtIn, localeFor(language));
      return html`<td lang=${language}>${text}</td>
        <td lang=${language}>${spoken}</td>`;
    })}
  </tr>`;
};

export const ShownAndHeard: StoryObj = {
  render: () =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="Shown and heard">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Shown</th>
            <th scope="col">Heard</th>
            <th scope="col" lang="zh-Hans">显示</th>
            <th scope="col" lang="zh-Hans">朗读</th>
          </tr>
        </thead>
        <tbody>
          ${ids.map(row)}
        </tbody>
      </table>
    </div>`,
};

const short = ['customs-revenue', 'cargo-supervised', 'smuggling-value'] as const;

export const ShortUnits: StoryObj = {
  render: () =>
    html`<table class="figures">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">long</th>
          <th scope="col">short</th>
        </tr>
      </thead>
      <tbody>
        ${short.map((id) => {
          const figure = figureOf(builtIn, id);
          return html`<tr>
            <th scope="row">${figure.label['en']}</th>
            <td>${showFigure(figure, builtIn, localeFor('en')).text}</td>
            <td>${showFigure(figure, builtIn, localeFor('en'), {unitDisplay: 'short'}).text}</td>
          </tr>`;
        })}
      </tbody>
    </table>`,
};
