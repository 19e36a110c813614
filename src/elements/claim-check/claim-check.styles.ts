import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  .verdict {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 700;
    font-size: 1.0625em;
    margin-top: var(--_space);
  }
  .verdict svg {
    width: 22px;
    height: 22px;
    flex: none;
  }
  .verdict text {
    font-size: 13px;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-top: var(--_s2);
  }
  .sides dt {
    font-size: var(--_t-note);
    color: var(--_muted);
  }
  .big {
    display: block;
    line-height: 1.15;
  }
  .big [part~='value'] {
    font-size: var(--_t-cell);
    font-weight: 600;
    letter-spacing: -0.015em;
  }
  .spoken,
  .spoken [part~='qualifier'] {
    color: var(--_accent-2-text);
  }
  .spoken [part~='qualifier'] {
    font-weight: 600;
  }
  .marked {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .words,
  .numbers {
    display: block;
    line-height: 1.35;
    margin-top: 4px;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .numbers {
    font-size: var(--_t-label);
  }
  .drawn {
    margin-top: 6px;
  }
  .drawn svg {
    height: 20px;
  }
  .ten .drawn {
    max-width: 300px;
  }
  .ten .drawn svg {
    height: 22px;
  }
  .lengths .drawn {
    padding-inline-end: 26px;
  }
  :is(.drawn, .rounding) svg {
    direction: ltr;
  }
  .rounding {
    margin-top: 18px;
  }
  .rounding svg {
    height: 134px;
  }
  .rounding text {
    font-size: 12px;
  }
  .rounding text:is(.said-word, .reckoned-word) {
    font-size: 13px;
  }
  [part~='caveat']:first-of-type {
    margin-top: var(--_s2);
  }
  dl + [part~='caveat'],
  .rounding + [part~='caveat'] {
    color: inherit;
    margin-top: 12px;
  }
  @container briefing (width < 30em) {
    .rounding .wide {
      display: none;
    }
    .rounding .narrow {
      display: inline;
    }
  }
  @container briefing (width >= 30em) {
    .sides:not(.lengths) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s4);
    }
  }
`;

export default styles;
