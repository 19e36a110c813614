import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define.ts';

/** Also where nothing is bundled: the address of the file beside the tests. */
const harbour = new URL('../../tests/briefings/harbour-2025.json', import.meta.url).href;

/** Samples for the page "Bring your own briefing": an invented harbour authority, in French and English. */
const meta: Meta = {title: 'Foundations/Samples/Own briefing', tags: ['!dev', '!autodocs']};

export default meta;

/** One figure of the other briefing. */
export const Figure: StoryObj = {
  render: () => html`<customs-stat src=${harbour} figure="tonnage">More than 8.4 million tonnes</customs-stat>`,
};

/** A chart of its growths, a fall among them. */
export const Chart: StoryObj = {
  render: () =>
    html`<trade-growth-chart src=${harbour}>
      Since 2019 grain has grown by 42% and coal has fallen by 65%.
    </trade-growth-chart>`,
};

/** Its programmes, terminals and services. */
export const List: StoryObj = {
  render: () => html`<policy-list src=${harbour} kind="all" view="dots">48 actions in three plans.</policy-list>`,
};

/** Every element on the other briefing: nothing in the library knows about harbours. */
export const Everything: StoryObj = {
  render: () => html`
    <customs-stat-grid src=${harbour} theme-id="traffic">Goods, containers, ship calls.</customs-stat-grid>
    <trade-trend-chart src=${harbour} series="traffic">Traffic from 2019 to 2024.</trade-trend-chart>
    <claim-check src=${harbour}>300,000 tonnes a year on average: it holds.</claim-check>
    <reform-timeline src=${harbour}>From paper slips to digital appointments.</reform-timeline>
    <briefing-speakers src=${harbour}>Odile Marchand spoke, Yann Le Bihan chaired.</briefing-speakers>
    <briefing-source src=${harbour} figure="tonnage">Press conference of 12 March 2025.</briefing-source>
    <figure-table src=${harbour}>All figures of the press conference.</figure-table>
  `,
};

/** The whole briefing inside the tag: nothing is fetched. */
export const Inside: StoryObj = {
  render: () => html`
    <customs-stat figure="visitors">
      About 12,000 visitors
      <script type="application/json">
        {
          "schema": 1,
          "id": "open-day",
          "title": {"en": "Press conference on the open day"},
          "date": "2025-06-01",
          "publisher": {"en": "Sainte-Anne harbour authority (invented)"},
          "language": "en",
          "transcript": {"en": "transcript"},
          "pages": [{"number": 1, "url": "https://example.org/open-day", "read": "whole"}],
          "people": [{"id": "odile-marchand", "role": "speaker", "name": {"en": "Odile Marchand"}}],
          "themes": [{"id": "open-day", "label": {"en": "Open day"}}],
          "figures": [
            {
              "id": "visitors",
              "kind": "quantity",
              "label": {"en": "Visitors on the open day"},
              "theme": "open-day",
              "speaker": "odile-marchand",
              "page": 1,
              "stated": "about 12,000 people",
              "period": "2025-05-31",
              "value": 12000,
              "unit": "people",
              "qualifier": "about"
            }
          ]
        }
      </script>
    </customs-stat>
  `,
};
