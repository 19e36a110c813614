import {css, type CSSResult} from 'lit';

/** How the marks of a check look, on the page and in a saved picture alike. */
export const claimMarkStyles: CSSResult = css`
  .band {
    fill: var(--_accent);
    fill-opacity: 0.16;
    stroke: var(--_accent);
    stroke-width: 1px;
    stroke-dasharray: 2 2;
  }
  .said-leader {
    stroke: var(--_accent-2);
    stroke-width: 1.5px;
  }
  .reckoned-leader {
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .said-word {
    fill: var(--_accent-2-text);
    font-weight: 600;
  }
  .reckoned-word {
    fill: var(--_accent-text);
    font-weight: 600;
  }
  .open-range {
    stroke: var(--_accent);
    stroke-width: 5px;
  }
  .slip {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.5px;
  }
  .said-bar .change,
  .said-ten .full {
    fill: var(--_accent-2);
  }
  .said-ten .square {
    stroke: var(--_accent-2);
  }
  .reckoned-ten .full {
    fill: var(--_accent);
  }
  .reckoned-ten .square {
    stroke: var(--_accent);
  }
  .narrow {
    display: none;
  }
  .square {
    fill: none;
    stroke-width: 1.5px;
  }
  .verdict-shape {
    fill: var(--_accent);
  }
  .verdict-shape.differs {
    fill: var(--_negative);
  }
  .verdict-shape.open {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.75px;
    stroke-dasharray: 3 2.4;
  }
  .verdict-sign {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.2px;
  }
`;
