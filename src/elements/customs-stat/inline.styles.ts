import {css, type CSSResult} from 'lit';

/** The figure in running text: the author's own face and size, one dotted line, and a note on demand. */
export const inlineStyles: CSSResult = css`
  :host([variant='inline']) {
    display: inline;
    margin: 0;
    max-width: none;
    font-size: inherit;
    line-height: inherit;
    position: relative;
  }
  .inline {
    position: relative;
    border-top: 0;
    padding-top: 0;
  }
  .inline > a {
    text-decoration: underline dotted var(--_accent) 2px;
    text-underline-offset: 0.22em;
    font-variant-numeric: lining-nums tabular-nums;
    cursor: pointer;
  }
  .inline > a :is([part~='qualifier'], [part~='value']) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    white-space: nowrap;
  }
  /* Left to itself, WebKit puts it far outside a line of right-to-left text. */
  .inline .heard {
    inset-inline-start: 0;
  }
  .note {
    position: absolute;
    z-index: 4;
    inset-inline-start: 0;
    top: calc(100% + 6px);
    inline-size: min(22em, var(--_room, 22em));
    translate: var(--_shift, 0) 0;
    display: block;
    container: briefing / inline-size;
    background: var(--_surface);
    color: var(--briefing-ink, #16191d);
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    padding: 12px 14px 10px;
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.14);
    font-size: max(0.9em, 14px);
    line-height: 1.4;
    text-align: start;
    white-space: normal;
  }
  @supports (color: light-dark(red, red)) {
    .note {
      color: var(--briefing-ink, light-dark(#16191d, #eceae6));
    }
  }
  .note [part~='value'] {
    font-size: 2.1em;
  }
  .note .foot {
    margin-top: 10px;
  }
  @media print {
    .note {
      display: none;
    }
  }
`;
