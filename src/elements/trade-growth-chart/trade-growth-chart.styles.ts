import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host {
    --_room: 24em;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    margin-top: calc(var(--_s2) + 4px);
  }
  /* Room outside the longest bar for the longest label with its open end, in the face that it is set in. */
  .rows::after {
    content: attr(data-label);
    grid-area: 1 / -2;
    height: 0;
    visibility: hidden;
    padding-inline-start: 34px;
    font-family: var(--briefing-font-numeric, inherit);
    font-size: var(--_t-bar-value);
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }
  .name {
    font-size: var(--_t-label);
    line-height: 1.25;
    padding-top: 11px;
  }
  .plot {
    height: 18px;
    margin-top: 5px;
  }
  /* Marks are set from the left in every language. */
  .rows svg {
    direction: ltr;
    height: 100%;
  }
  .value {
    font-size: var(--_t-bar-value);
  }
  .plot {
    position: relative;
  }
  .place {
    position: absolute;
    inset: -4px 0;
  }
  /* Beyond the right edge a page can be scrolled sideways. */
  [dir='rtl'] .place {
    right: 0;
  }
  .row {
    display: contents;
    cursor: pointer;
  }
  .name {
    grid-column: 1 / -1;
    /* On a page of the other direction the target of a note at a line's start would widen the page. */
    overflow-x: clip;
  }
  .plot,
  .axis,
  .base-words {
    grid-column: 1;
  }
  :is(.held, .picked) .name {
    font-weight: 700;
  }
  :is(.held, .picked) :is(.change, .point:not(.hollow)) {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .readout {
    font-size: var(--_t-note);
    min-height: 1.4em;
    margin-top: 4px;
    color: var(--_muted);
  }
  .base-words {
    height: 18px;
  }
  .axis {
    height: 24px;
    margin-top: 8px;
  }
  .wide {
    display: none;
  }
  .reading {
    font-size: var(--_t-note);
    margin-top: 12px;
    text-wrap: pretty;
    max-width: 46em;
  }
  .reading b {
    font-weight: 600;
  }
  @container briefing (width >= 30em) {
    .rows {
      grid-template-columns: max-content minmax(0, 1fr) max-content;
      column-gap: 16px;
      row-gap: 14px;
      align-items: center;
    }
    .name {
      grid-column: 1;
      padding: 0;
      max-width: 14em;
    }
    .plot {
      height: 24px;
      margin-top: 0;
    }
    .rows::after {
      padding-inline-start: 18px;
    }
    .plot,
    .axis,
    .base-words {
      grid-column: 2;
    }
    .base-words {
      margin-bottom: -8px;
    }
    .axis {
      margin-top: -6px;
    }
    .wide {
      display: inline;
    }
  }
  @container briefing (width >= 47.5em) {
    .rows {
      row-gap: 18px;
      column-gap: 24px;
    }
    .rows::after {
      padding-inline-start: 10px;
    }
    .plot {
      height: 30px;
    }
    .axis {
      margin-top: -8px;
    }
  }
  @container briefing (width < 35em) {
    .minor {
      display: none;
    }
  }
  @container briefing (width < 18.75em) {
    .inner {
      display: none;
    }
  }
  :host(:lang(zh)) .reading {
    line-height: 1.65;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:defined:not(:state(prerendered))) :is(.change, .stem, .point) {
      animation: settle 0.2s ease-out;
    }
    @keyframes settle {
      from {
        opacity: 0.25;
      }
    }
  }
  @media print, (scripting: none) {
    .readout {
      display: none;
    }
  }
`;

export default styles;
