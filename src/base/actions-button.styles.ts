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
  @media print, (scripting: none) {
    .actions {
      display: none;
    }
  }
`;
