import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host {
    max-width: 26em;
  }
  :host([variant='hero']) {
    max-width: none;
  }
  [part~='label'] {
    font-size: var(--_t-label);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .picked {
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.25em;
  }
  .line {
    margin-top: 4px;
    line-height: 1.08;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.42em;
  }
  .amount {
    white-space: nowrap;
  }
  [part~='value'] {
    font-size: var(--_t-value);
    font-weight: 600;
    letter-spacing: -0.022em;
    line-height: 1;
  }
  :is([part~='unit'], [part~='qualifier']) {
    font-size: 1.1875em;
  }
  [part~='unit'] {
    margin-inline-start: 0.12em;
  }
  [part~='qualifier'] {
    color: var(--_accent-2-text);
    font-weight: 600;
  }
  /* A date or a long value is words, not a number to be shouted. */
  .words {
    white-space: normal;
  }
  .words [part~='value'] {
    font-size: 1.75em;
    line-height: 1.15;
  }
  [part~='period'] {
    font-size: var(--_t-sub);
    color: var(--_muted);
    margin-top: 6px;
  }

  :host([variant='hero']) [part~='label'] {
    font-size: var(--_t-heading);
    line-height: 1.25;
  }
  :host([variant='hero']) .amount:not(.words) [part~='value'] {
    font-size: var(--_t-hero);
    letter-spacing: -0.03em;
  }
  :host([variant='hero']) .line {
    margin-top: 8px;
  }
  :host([variant='hero']) :is([part~='unit'], [part~='qualifier']) {
    font-size: clamp(1.25em, 4.6cqi, 2em);
  }
  @container briefing (width < 18.75em) {
    .amount {
      white-space: normal;
    }
    [part~='unit'] {
      display: inline-block;
    }
  }
`;

export default styles;
