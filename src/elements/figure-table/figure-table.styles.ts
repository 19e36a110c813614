import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  table {
    width: 100%;
    border-collapse: collapse;
    margin-top: 12px;
    font-size: var(--_t-label);
    line-height: 1.35;
  }
  thead tr {
    border-bottom: 1.5px solid var(--_ink);
  }
  th,
  td {
    padding: 7px 12px 7px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  tbody tr {
    border-bottom: 1px solid var(--_rule);
  }
  thead th {
    font-weight: 600;
    font-size: var(--_t-note);
    padding-block: 4px;
    vertical-align: middle;
    white-space: nowrap;
  }
  thead th.value {
    text-align: center;
  }
  thead button {
    border: 0;
    padding: 0;
    min-height: var(--_hit);
    font-weight: 600;
  }
  .arrow {
    color: var(--_rule-strong);
    margin-inline-start: 0.25em;
  }
  [aria-sort] .arrow {
    color: var(--_accent-text);
  }
  tbody .name {
    position: relative;
    text-wrap: pretty;
    min-width: min(13.5em, 30cqi);
  }
  td.speaker {
    min-width: 7.75em;
  }
  td.qualifier,
  td.value {
    text-align: end;
    white-space: nowrap;
  }
  td.value.closed {
    padding-inline-end: 0;
  }
  td.qualifier {
    color: var(--_accent-2-text);
    padding-inline-end: 0.45em;
  }
  td.value {
    font-weight: 600;
    padding-inline-end: 0.35em;
  }
  td.words {
    text-align: start;
    padding-inline-end: 12px;
  }
  td.period,
  td.speaker,
  td.page {
    color: var(--_muted);
  }
  td.period,
  .base {
    white-space: nowrap;
  }
  .base {
    display: block;
    font-size: var(--_t-note);
  }
  .page {
    white-space: nowrap;
    /* WebKit leaves no room for it in a box as wide as its text. */
    text-autospace: no-autospace;
  }
  :is(th, td).page {
    text-align: end;
    padding-inline-end: 0;
  }
  .page a {
    display: inline-block;
    min-width: var(--_hit);
  }
  .alone {
    display: none;
  }
  /* As wide as its target: at the beginning of a line it would reach out of the table. */
  .superior {
    font-size: 1em;
    vertical-align: 0;
    min-inline-size: var(--_hit);
    margin-inline: 0;
    padding-inline: 0.1em;
    text-align: start;
  }
  .name .lesser.open {
    margin-top: 4px;
    position: relative;
  }
  tr.selected {
    background: var(--_tint);
    box-shadow: inset 0 -2px var(--_accent);
  }
  .pick:focus-visible {
    outline-offset: 0;
  }
  tbody tr:has(.pick:hover, label:hover) {
    border-bottom-color: var(--_ink);
  }
  .nothing {
    font-size: var(--_t-label);
    color: var(--_muted);
    padding-block: 14px;
    overflow-wrap: anywhere;
  }
  /* In ch too: a large type or a wide face fills the columns sooner. */
  @container briefing (width < 760px) or (width < 84ch) {
    .speaker {
      display: none;
    }
    :is(.base, td.period) {
      white-space: normal;
    }
  }
  /* Two lines a row: name and page, value and period. The head stays, as the bar that sorts. */
  @container briefing (width < 560px) or (width < 61ch) {
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
    }
    thead tr {
      column-gap: 16px;
    }
    thead th,
    tbody :is(th, td) {
      display: block;
      padding: 0;
    }
    thead th.page {
      margin-inline-start: auto;
    }
    thead th.value:not(.sortable) {
      display: none;
    }
    tbody tr {
      padding-block: 9px;
    }
    tbody .name {
      flex: 0 0 calc(100% - 56px);
      min-width: 0;
      order: 1;
    }
    tbody .pick {
      inset-block: -4px;
    }
    td.page {
      flex: 0 0 56px;
      order: 2;
    }
    td:is(.qualifier, .value, .unit) {
      order: 3;
    }
    td.period {
      order: 4;
      margin-inline-start: auto;
      padding-inline-start: 0.8em;
    }
    td.qualifier:empty {
      padding: 0;
    }
    td.qualifier {
      padding-inline-end: 0.3em;
    }
    td.value {
      font-size: 1.1875em;
      padding-inline-end: 0.25em;
    }
    td:is(.page, .period) {
      font-size: var(--_t-note);
    }
    td.speaker {
      display: none;
    }
    .alone,
    .base {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    tr.selected {
      outline: 2px solid Highlight;
    }
  }
  @media print, (scripting: none) {
    .arrow {
      display: none;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
    tr.selected {
      background: none;
      box-shadow: none;
    }
  }
`;

export default styles;
