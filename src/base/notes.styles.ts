import {css, type CSSResult} from 'lit';

/** Superior marks, and the notes that they open. */
export const notesStyles: CSSResult = css`
  .superior {
    min-height: 0;
    border: 0;
    padding: 0.4em 0.35em;
    margin-inline: -0.1em;
    font-size: max(0.7em, 12px);
    font-weight: 600;
    line-height: 0;
    vertical-align: 0.45em;
    color: var(--_accent-text);
    position: relative;
  }
  span.superior {
    color: var(--_muted);
  }
  /* The number is small, its target is not; at the end of a line it grows inwards, so that no page scrolls sideways for it. */
  button.superior::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0;
    width: var(--_hit);
    height: var(--_hit);
    translate: 0 -50%;
  }
  /* At the end of a line, the target still ends with its box. */
  :where(:has(> button.superior)) {
    padding-inline-end: calc((var(--_hit) - 0.8em) / 2);
  }
  .superior[aria-expanded='true'] {
    text-decoration: underline;
  }
  .lesser {
    display: none;
  }
  .lesser.open {
    display: block;
    margin-top: 10px;
  }
  [part~='caveat']:not(.lesser) + .lesser.open {
    margin-top: 0.35em;
  }
  @media print, (scripting: none) {
    .lesser {
      display: block;
    }
  }
`;
