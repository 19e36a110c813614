import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  .cells {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: var(--_s2);
  }
  /* Label, value and period keep a line each across a row, so that values stand on one line. */
  .cell {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 3px;
    position: relative;
    border-top: 1px solid var(--_rule);
    padding: 9px 0 13px;
  }
  .name {
    /* On a page of the other direction the target of a note at a line's start would widen the page. */
    overflow-x: clip;
    font-size: var(--_t-label);
    line-height: 1.3;
    text-wrap: pretty;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-self: end;
    justify-self: start;
    gap: 2px 0.4em;
    line-height: 1.1;
    padding-top: 1px;
  }
  [part~='value'] {
    font-size: var(--_t-cell);
    font-weight: 600;
    letter-spacing: -0.015em;
    line-height: 1.12;
  }
  :is([part~='unit'], [part~='qualifier']) {
    font-size: max(0.9375em, 14px);
  }
  [part~='qualifier'] {
    font-weight: 600;
    color: var(--_accent-2-text);
  }
  [part~='period'] {
    font-size: var(--_t-note);
    color: var(--_muted);
    line-height: 1.35;
  }
  .pick:focus-visible {
    outline-offset: 4px;
  }
  .cell:has(.pick:hover, label:hover) {
    border-top-color: var(--_ink);
  }
  .cell.selected {
    border-top-color: var(--_accent);
    box-shadow: inset 0 2px var(--_accent);
  }
  @container briefing (width >= 30em) {
    .cells {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_s3);
    }
  }
  @container briefing (width >= 47.5em) {
    .cells {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: var(--_s4);
    }
  }
  :host(:lang(zh)) [part~='unit'] {
    margin-inline-start: 0.12em;
  }
  :host(:lang(zh)) .amount {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .cell.selected {
      border-top: 3px solid Highlight;
    }
  }
  @media print {
    .cell {
      break-inside: avoid;
    }
    .cell.selected {
      border-top-color: var(--_rule);
      box-shadow: none;
    }
  }
`;

export default styles;
