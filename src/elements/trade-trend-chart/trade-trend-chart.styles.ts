import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  .trend {
    margin-top: 14px;
    --_tick: 12px;
  }
  .levels {
    position: relative;
  }
  /* The scale stands at the end; a label centred on the first column may reach over it at the start. */
  .panel {
    margin-inline: 8px 30px;
    cursor: pointer;
  }
  /* Marks are set from the left in every language. */
  .trend svg {
    direction: ltr;
  }
  .trend text {
    font-size: var(--_tick);
  }
  .trend text.spoken-words {
    font-size: max(var(--_tick), 13px);
  }
  .levels svg[part='mark'] {
    height: 196px;
  }
  .changes svg[part='mark'] {
    height: 104px;
  }
  .labels > svg {
    height: 36px;
  }
  .labels.noted > svg {
    height: 52px;
  }
  .figures > svg {
    height: 22px;
  }
  .title {
    font-size: var(--_t-note);
    font-weight: 600;
    margin-top: 12px;
    margin-bottom: 8px;
    text-wrap: pretty;
  }
  .title span {
    font-weight: 400;
    color: var(--_muted);
  }
  .outside {
    color: var(--_accent-2-text);
    font-weight: 600;
    font-size: var(--_t-note);
    margin-bottom: 8px;
  }
  .outside.narrowest {
    display: none;
  }
  .outside::before {
    content: '';
    display: inline-block;
    width: 2em;
    border-top: 2px dashed;
    vertical-align: 0.3em;
    margin-inline-end: 0.5em;
  }
  .readout {
    font-size: var(--_t-note);
    min-height: 2.8em;
    margin-top: 8px;
    text-wrap: pretty;
  }
  .readout.hint {
    color: var(--_muted);
  }
  .readout b {
    font-weight: 600;
  }
  [part~='caveat']:first-of-type {
    margin-top: 6px;
  }
  [part~='caveat'] b {
    color: var(--_ink);
    font-weight: 600;
  }

  .trend text:is(.tier-0, .tier-1, .tier-2, .tier-3, .tier-4) {
    visibility: hidden;
  }
  @container briefing (width < 18.375em) {
    .trend :is(.inside, .leader) {
      display: none;
    }
    .outside.narrowest {
      display: block;
    }
    .trend text.tier-0 {
      visibility: visible;
    }
  }
  @container briefing (18.375em <= width < 25em) {
    .trend text.tier-1 {
      visibility: visible;
    }
  }
  @container briefing (25em <= width < 35em) {
    .trend text.tier-2 {
      visibility: visible;
    }
  }
  @container briefing (35em <= width < 47.5em) {
    .trend text.tier-3 {
      visibility: visible;
    }
  }
  @container briefing (width >= 47.5em) {
    .trend text.tier-4 {
      visibility: visible;
    }
  }
  .trend .narrow {
    display: inline;
  }
  .trend .wide {
    display: none;
  }
  @container briefing (width >= 35em) {
    .panel {
      margin-inline-start: 0;
    }
    .trend .narrow {
      display: none;
    }
    .trend .wide {
      display: inline;
    }
    .levels svg[part='mark'] {
      height: 250px;
    }
    .changes svg[part='mark'] {
      height: 116px;
    }
    .pointer {
      transform: scale(1.4);
    }
  }
  @container briefing (width >= 47.5em) {
    .trend {
      --_tick: clamp(12px, 0.75em, 14px);
    }
    .readout {
      min-height: 1.4em;
    }
    .levels svg[part='mark'] {
      height: 300px;
    }
    .changes svg[part='mark'] {
      height: 130px;
    }
  }
  @media print, (scripting: none) {
    .readout {
      display: none;
    }
  }
`;

export default styles;
