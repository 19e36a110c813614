import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  blockquote {
    margin: var(--_s2) 0 0;
    font-size: 1.1875em;
    line-height: 1.45;
    max-width: 34em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  mark {
    background: var(--_tint);
    color: inherit;
    box-shadow: inset 0 -2px var(--_accent);
    box-decoration-break: clone;
  }
  .gloss {
    font-size: var(--_t-sub);
    color: var(--_muted);
    margin-top: 6px;
    text-wrap: pretty;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: stretch;
    justify-content: space-between;
    margin-top: calc(var(--_space) * 1.5);
  }
  .bar .segmented {
    margin-top: 0;
  }
  .bar button {
    font-size: var(--_t-note);
    display: grid;
    align-items: center;
  }
  /* Both words in one place, so that the button keeps its size. */
  .bar button span {
    grid-area: 1 / 1;
  }
  .bar button .rest {
    opacity: 0;
  }
  [part~='citation'] {
    font-size: var(--_t-note);
    line-height: 1.5;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    padding: 10px 12px;
    margin: 8px 0 0;
    overflow-wrap: anywhere;
  }
  .text {
    white-space: pre-wrap;
  }
  .code {
    direction: ltr;
    text-align: left;
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 12.5px;
  }
  :host(:lang(zh)) [part~='citation']:not(.code) {
    line-height: 1.65;
  }
  @container briefing (width < 20em) {
    .bar label {
      padding-inline: 0.5em;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border-block-end: 2px solid CanvasText;
    }
  }
  @media print, (scripting: none) {
    .bar {
      display: none;
    }
  }
  @media print {
    mark {
      border-block-end: 2px solid;
    }
  }
`;

export default styles;
