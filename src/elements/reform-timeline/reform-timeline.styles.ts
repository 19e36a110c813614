import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  .title {
    font-size: var(--_t-note);
    margin-top: var(--_s3);
    text-wrap: pretty;
  }
  .title [role='heading'] {
    font-weight: 600;
  }
  .aside {
    color: var(--_muted);
    margin-inline-start: 0.35em;
  }
  :host(:lang(zh)) .aside {
    margin-inline-start: 1em;
  }
  .steps {
    margin-top: 10px;
  }
  .steps li {
    border-top: 1px solid var(--_rule);
    padding: 9px 0;
    display: grid;
    gap: 3px 14px;
    font-size: var(--_t-label);
    line-height: 1.35;
  }
  .from {
    color: var(--_muted);
  }
  .to {
    font-weight: 600;
    display: flex;
    gap: 0.5em;
  }
  /* From what was to what came, the way that is read. */
  [dir='rtl'] .to svg {
    scale: -1 1;
  }
  .to svg {
    flex: none;
    height: 1.35em;
  }

  [part~='chart'] {
    margin-top: 8px;
  }
  .place {
    position: absolute;
    inset: -4px 0 8px;
  }
  .events {
    display: grid;
    grid-template-columns: 22px 1fr;
    column-gap: 8px;
    font-size: var(--_t-label);
    line-height: 1.35;
  }
  .events li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    position: relative;
    padding-bottom: 12px;
    cursor: pointer;
  }
  .events svg {
    height: 1.35em;
    position: relative;
    border-radius: 4px;
  }
  /* The rail as a border: in forced colours a background would vanish. */
  .events li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 10px;
    top: 0.7em;
    bottom: -0.7em;
    border-inline-start: 1px solid var(--_rule-strong);
  }
  .events li.gap:not(:last-child)::before {
    border-inline-start: 1.5px dotted var(--_rule-strong);
  }
  .events :is(.date, .what) {
    grid-column: 2;
    min-width: 0;
  }
  .date {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
    text-wrap: pretty;
  }
  .events [part~='caveat'] {
    margin-top: 0;
    line-height: 1.4;
  }
  .events .picked :is(.date, [part~='label']) {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.22em;
  }
  .events .held svg {
    outline: 2px solid var(--_ink);
  }
  .readout {
    font-size: var(--_t-note);
    color: var(--_muted);
    min-height: 1.45em;
    text-wrap: pretty;
  }
  .readout .words {
    color: var(--_ink);
  }
  @container briefing (width >= 35em) {
    .steps li {
      grid-template-columns: 1fr 1fr;
    }
    .to:only-child {
      grid-column: 2;
    }
    .events {
      grid-template-columns: 22px fit-content(12em) 1fr;
    }
    .events .what {
      grid-column: 3;
      grid-row: 1;
      margin-inline-start: 12px;
    }
  }
  @media print, (scripting: none) {
    .readout {
      display: none;
    }
  }
`;

export default styles;
