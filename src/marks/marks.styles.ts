import {css, type CSSResult} from 'lit';

/** How marks look, on the page and in a saved picture alike. Only tokens, so that a picture can resolve them. */
export const markStyles: CSSResult = css`
  .change {
    fill: var(--_accent);
  }
  .change.fall {
    fill: var(--_negative);
  }
  .base {
    fill: var(--_accent);
    fill-opacity: 0.16;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .stem {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .point {
    fill: var(--_accent);
  }
  .point.hollow {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .soft {
    stroke: var(--_accent-2);
    stroke-width: 2px;
    stroke-dasharray: 3 3;
  }
  .tick {
    stroke: var(--_rule-strong);
    stroke-width: 1px;
  }
  .hundred {
    stroke: var(--_rule-strong);
    stroke-width: 1px;
    stroke-dasharray: 2 2;
  }
  .zero {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .value {
    font-weight: 700;
  }
  .value .rest {
    font-weight: 400;
    font-size: 0.8em;
  }
  .dot {
    fill: var(--_accent);
  }
  .outline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .arrow {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75px;
  }
  .rail {
    stroke: var(--_rule-strong);
    stroke-width: 1px;
  }
  .rail.gap {
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 2.5;
  }
`;
