import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host {
    --_room: 24em;
  }
  .rows {
    display: grid;
    grid-template-columns: 1fr;
    margin-top: calc(var(--_s2) + 4px);
    /* Room outside the longest bar for the longest label. */
    padding-inline-end: 5.8em;
    direction: ltr;
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
  .rows svg {
    height: 100%;
  }
  .value {
    font-size: var(--_t-bar-value);
  }
  .rows:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
  .row {
    cursor: pointer;
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
  @container briefing (width >= 480px) {
    .rows {
      grid-template-columns: max-content 1fr;
      column-gap: 16px;
      row-gap: 14px;
      align-items: center;
    }
    .row {
      display: contents;
    }
    .name {
      padding: 0;
      max-width: 14em;
    }
    .plot {
      height: 24px;
      margin-top: 0;
    }
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
  @container briefing (width >= 760px) {
    .rows {
      row-gap: 18px;
      column-gap: 24px;
    }
    .plot {
      height: 30px;
    }
    .axis {
      margin-top: -8px;
    }
  }
  @container briefing (width < 300px) {
    .minor {
      display: none;
    }
  }
  :host(:lang(zh)) .reading {
    line-height: 1.65;
  }
  @media (prefers-reduced-motion: no-preference) {
    .change,
    .stem,
    .point {
      animation: settle 0.2s ease-out;
    }
    @keyframes settle {
      from {
        opacity: 0.25;
      }
    }
  }
  @media print {
    .readout {
      display: none;
    }
  }
`;

export default styles;
