import {css, type CSSResult} from 'lit';

export const actionsStyles: CSSResult = css`
  .actions {
    position: relative;
    flex: none;
  }
  .actions > button {
    width: max(28px, var(--_hit));
    min-height: var(--_hit);
    padding: 0;
    border: 0;
    display: grid;
    place-items: center;
    color: var(--_muted);
  }
  .actions > button svg {
    width: 16px;
    height: 4px;
    fill: currentColor;
  }
  .actions > button:is(:hover, [aria-expanded='true']) {
    color: var(--_ink);
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .actions ul {
    position: absolute;
    z-index: 3;
    inset-inline-end: 0;
    top: calc(100% + 4px);
    min-width: 12.5em;
    background: var(--_surface);
    color: var(--briefing-ink, #16191d);
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    padding: 4px 0;
    font-size: var(--_t-note);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.14);
  }
  @supports (color: light-dark(red, red)) {
    .actions ul {
      color: var(--briefing-ink, light-dark(#16191d, #eceae6));
    }
  }
  .actions ul button {
    display: block;
    width: 100%;
    min-height: max(30px, var(--_hit));
    padding: 4px 12px;
    border: 0;
    border-radius: 0;
    text-align: start;
    white-space: nowrap;
  }
  .actions ul button:is(:hover, :focus-visible) {
    background: var(--_tint);
  }
  .actions ul button:focus-visible {
    outline-offset: -2px;
  }
  .done {
    position: absolute;
    inset-inline-end: 0;
    top: calc(100% + 4px);
    font-size: var(--_t-note);
    width: max-content;
    max-width: 100cqi;
    background: var(--_surface);
    color: var(--_muted);
    padding: 2px 8px;
  }
  .done:empty {
    display: none;
  }
  @media print, (scripting: none) {
    .actions {
      display: none;
    }
  }
`;
