import {css, type CSSResult} from 'lit';

/** The open menu, what it has just done, and what is being read aloud. */
export const menuStyles: CSSResult = css`
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
  .voice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 1em;
    align-items: baseline;
    margin-top: var(--_space);
    font-size: var(--_t-note);
  }
  .voice button {
    flex: none;
  }
  .transcript {
    flex: 1 1 16em;
    text-wrap: pretty;
  }
  @media print {
    .voice {
      display: none;
    }
  }
`;
