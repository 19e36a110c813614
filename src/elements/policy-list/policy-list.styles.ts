import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host {
    --_room: 22em;
  }
  .groups {
    margin-top: var(--_s2);
    display: grid;
    column-gap: var(--_s4);
  }
  .group {
    border-top: 1px solid var(--_rule);
    padding: 12px 0 14px;
    min-width: 0;
  }
  .picked .title {
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.25em;
  }
  .group button {
    font-size: var(--_t-note);
  }
  .title {
    font-size: var(--_t-label);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    align-items: baseline;
    margin-top: 4px;
    line-height: 1.1;
    white-space: nowrap;
  }
  [part~='count'] {
    font-size: var(--_t-cell);
    font-weight: 600;
    letter-spacing: -0.015em;
  }
  .when {
    font-size: var(--_t-note);
    color: var(--_muted);
    margin-top: 4px;
  }
  .subtitle ~ .remaining {
    margin-top: 10px;
  }
  .names li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    padding: 7px 0;
    border-top: 1px solid var(--_rule);
    font-size: var(--_t-label);
    line-height: 1.35;
  }
  .names li:first-child {
    border-top: 0;
  }
  .names .when {
    margin: 0;
  }
  .names .rest {
    display: none;
  }
  @media print, (scripting: none) {
    .names .rest {
      display: flex;
    }
    .group button {
      display: none;
    }
  }
  /* One scale for every group: the drawing shrinks only below its own width, and then all shrink alike. */
  svg.outlines,
  svg.dots {
    margin-top: 10px;
    max-width: 100%;
    height: auto;
  }
  svg.dots {
    width: 291.8px;
  }
  @container briefing (width >= 40em) {
    .groups.dotted {
      grid-template-columns: 1fr 1fr;
    }
    .groups.dotted .drawn {
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      row-gap: 0;
      justify-items: start;
    }
  }
  /* Columns, not a grid: groups differ in height, and a grid would leave holes. */
  @container briefing (width >= 47.5em) {
    .groups:not(.dotted) {
      display: block;
      columns: 2;
    }
    .group {
      break-inside: avoid;
    }
  }
`;

export default styles;
