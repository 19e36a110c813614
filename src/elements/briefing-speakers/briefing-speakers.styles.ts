import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  .people {
    margin-top: var(--_s2);
    display: grid;
    column-gap: var(--_s4);
  }
  .people li {
    border-top: 1px solid var(--_rule);
    padding: 10px 0 12px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .role {
    font-size: var(--_t-note);
    color: var(--_muted);
  }
  .name {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
  }
  .other {
    font-weight: 400;
    color: var(--_muted);
    font-size: 0.88em;
    margin-inline-start: 0.15em;
    white-space: nowrap;
  }
  .office {
    font-size: var(--_t-label);
    line-height: 1.35;
    margin-top: 1px;
    text-wrap: pretty;
  }
  /* Printed in the middle of a sentence on the page; here it begins a line. */
  .office::first-letter {
    text-transform: uppercase;
  }
  .people [part~='caveat'] {
    margin-top: 4px;
  }
  :host(:lang(zh)) .office {
    line-height: 1.5;
  }
  @container briefing (width >= 35em) {
    .people {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container briefing (width >= 56.25em) {
    .people {
      grid-template-columns: repeat(4, 1fr);
      column-gap: var(--_s3);
    }
  }
`;

export default styles;
