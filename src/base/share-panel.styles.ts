import {css, type CSSResult} from 'lit';

export const panelStyles: CSSResult = css`
  .share-panel {
    margin-top: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5) calc(var(--_space) * 1.5);
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    font-size: var(--_t-note);
  }
  .panel-head,
  .panel-foot {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .panel-head {
    justify-content: space-between;
    font-weight: 600;
  }
  .panel-head button {
    border: 0;
    width: max(30px, var(--_hit));
    padding: 0;
    display: grid;
    place-items: center;
    color: var(--_muted);
    margin-inline-end: -6px;
  }
  .panel-head svg {
    width: 12px;
    height: 12px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .share-panel .segmented {
    margin-top: 2px;
    max-width: 100%;
  }
  .share-panel .segmented label {
    flex: 1 0 auto;
    justify-content: center;
    padding: 0 0.6em;
  }
  .share-panel textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin: var(--_space) 0;
    padding: 6px 8px;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--briefing-ink, #16191d);
    font:
      12px/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
    resize: vertical;
    overflow-wrap: anywhere;
  }
  .share-panel textarea.words {
    font: inherit;
    line-height: 1.5;
  }
  @supports (color: light-dark(red, red)) {
    .share-panel textarea {
      color: var(--briefing-ink, light-dark(#16191d, #eceae6));
    }
  }
  .share-panel textarea:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .hint {
    color: var(--_muted);
    line-height: 1.45;
    max-width: 46em;
  }
  .hint b {
    color: var(--_ink);
    font-weight: 600;
  }
  .panel-foot {
    margin-top: var(--_space);
    flex-wrap: wrap;
  }
  .panel-foot button {
    font-weight: 600;
  }
  .panel-foot [role='status'] {
    color: var(--_muted);
  }
  @media print {
    .share-panel {
      display: none;
    }
  }
`;
