import {css, type CSSResult} from 'lit';

/** How the marks of the trend look, on the page and in a saved picture alike. */
export const trendMarkStyles: CSSResult = css`
  .column,
  .area {
    fill: var(--_accent);
    fill-opacity: 0.3;
  }
  .cap,
  .bar.rise,
  .bars.rise {
    fill: var(--_accent);
  }
  .path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .path.derived {
    stroke-dasharray: 1 4;
  }
  .hatch {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .hatched {
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .bar.fall,
  .bars.fall {
    fill: var(--_negative);
  }
  .bars {
    stroke-width: 0.6px;
    vector-effect: non-scaling-stroke;
  }
  .bars.rise {
    stroke: var(--_accent);
  }
  .bars.fall {
    stroke: var(--_negative);
  }
  .bar.mixed {
    fill: none;
    stroke: var(--_negative);
    stroke-width: 1.5px;
    stroke-dasharray: 3 2;
  }
  .grid {
    stroke: var(--_rule);
    stroke-width: 1px;
  }
  .base-line {
    stroke: var(--_ink);
    stroke-width: 1.25px;
  }
  .pointer {
    fill: var(--_ink);
  }
  .spoken {
    stroke: var(--_accent-2);
    stroke-width: 2px;
    stroke-dasharray: 6 4;
  }
  .spoken.marked {
    stroke-width: 4px;
  }
  .spoken-end {
    fill: var(--_accent-2);
  }
  .leader {
    stroke: var(--_accent-2);
    stroke-width: 1px;
  }
  .spoken-words {
    fill: var(--_accent-2-text);
    font-weight: 600;
  }
  .held {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .number {
    font-weight: 600;
  }
  .number.down {
    fill: var(--_negative-text);
  }
  .narrow {
    display: none;
  }
`;
