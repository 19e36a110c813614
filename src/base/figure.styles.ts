import {css, type CSSResult} from 'lit';

/** The anatomy that all figures share: rule, words, marks, caveats, source line, states. */
export const figureStyles: CSSResult = css`
  :host {
    display: block;
    margin-block: 2.25em;
    font-family: var(--briefing-font, inherit);
    font-size: max(1em, 15px);
    color: var(--briefing-ink);
    line-height: 1.4;
    text-align: start;
    hyphens: none;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  :where(figure, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A page can reach the element itself, not what is in it: what must hold on any page is said here. */
  figure {
    container: briefing / inline-size;
    /* Where a page lets the element be as wide as it likes: a float, a flex item, an absolute box. */
    contain-intrinsic-inline-size: 26em;
    color: var(--briefing-ink);
    font-family: var(--briefing-font, inherit);
    font-variant: normal;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    overflow-wrap: normal;
    text-align: start;
    text-anchor: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    hyphens: none;
    dominant-baseline: auto;
    stroke: none;
  }
  [part~='figure'] {
    border-top: 2px solid var(--_ink);
    padding-top: calc(var(--_space) * 1.25);
  }
  [part~='heading'] {
    font-size: var(--_t-heading);
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
    letter-spacing: -0.006em;
  }
  .subtitle {
    font-size: var(--_t-sub);
    color: var(--_muted);
    margin-top: 3px;
    text-wrap: pretty;
  }
  :is([part~='value'], [part~='count'], text, td) {
    font-variant-numeric: lining-nums tabular-nums;
    font-family: var(--briefing-font-numeric, inherit);
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_rule-strong);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  /* Some WebKit versions do not take the arrows that move along a radio group for the keyboard. */
  :is(a, button, input):focus-visible,
  label:has(:focus-visible),
  label:has([type='radio']:focus) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    min-height: max(30px, var(--_hit));
    padding: 0 0.8em;
    cursor: pointer;
  }
  .nowrap {
    white-space: nowrap;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg:not([width]) {
    width: 100%;
  }
  svg.out {
    display: inline-block;
    width: 0.62em;
    height: 0.62em;
    margin-inline-start: 0.18em;
    vertical-align: baseline;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  svg.out:dir(rtl) {
    transform: scaleX(-1);
  }
  text {
    fill: var(--_ink);
    font-size: var(--_t-tick);
  }
  text.muted {
    fill: var(--_muted);
  }
  [part~='caveat'] {
    font-size: var(--_t-note);
    color: var(--_muted);
    line-height: 1.45;
    margin-top: var(--_s2);
    max-width: 46em;
    text-wrap: pretty;
  }
  [part~='caveat'] + [part~='caveat'] {
    margin-top: 0.35em;
  }
  .foot {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
    justify-content: space-between;
    margin-top: var(--_s2);
    border-top: 1px solid var(--_rule);
    padding-top: 6px;
  }
  [part~='source'] {
    font-size: var(--_t-note);
    color: var(--_muted);
    line-height: 1.45;
    padding-top: 2px;
    min-width: 0;
    overflow-x: clip;
  }
  /* A dot before each chunk; the one at a line's start falls outside the clip, so no line begins or ends with a dot. */
  .chunks {
    display: block;
    margin-inline-start: -1em;
  }
  .chunk {
    display: inline-block;
    padding-inline-start: 1em;
    position: relative;
  }
  .chunk::before {
    content: '·';
    /* Drawn and not said, where a browser knows the difference. */
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.12em;
    width: 1em;
    text-align: center;
  }
  .chunk a {
    display: inline-block;
    min-height: 1.45em;
    position: relative;
  }
  /* The line is low, its target is not. */
  .chunk a::before {
    content: '';
    position: absolute;
    inset: 50% 0 auto;
    height: var(--_hit);
    translate: 0 -50%;
  }

  .state {
    font-size: var(--_t-note);
    color: var(--_muted);
    margin-top: var(--_space);
    overflow-wrap: anywhere;
  }
  .state b {
    color: var(--_negative-text);
    font-weight: 600;
  }
  .state button {
    color: var(--_ink);
  }
  .fallback {
    display: block;
    line-height: 1.5;
    max-width: 34em;
  }
  .waiting {
    position: relative;
  }
  /* Loading, empty and faulty figures are as high as drawn ones, so that nothing below them moves. */
  .room {
    min-height: var(--_room, 10.6em);
  }
  .waiting::before {
    content: '';
    position: absolute;
    top: -2px;
    inset-inline-start: 0;
    width: 34%;
    height: 2px;
    background: var(--_accent);
  }

  :host(:lang(zh)) figure {
    line-height: 1.6;
    text-spacing-trim: trim-start;
    line-break: strict;
  }
  /* WebKit (2.50) paints this space between two texts, but does not measure it: digits run into each other. */
  @supports not (-webkit-nbsp-mode: space) {
    :host(:lang(zh)) figure {
      text-autospace: normal;
    }
  }
  :host(:lang(zh)) [part~='heading'] {
    line-height: 1.4;
    letter-spacing: 0;
  }
  /* Break at punctuation where a clause fits a line, so that its numbers stay with their units. */
  @container briefing (width >= 17.5em) {
    :host(:lang(zh)) :is([part~='heading'], .subtitle) {
      word-break: keep-all;
      overflow-wrap: anywhere;
    }
  }
  :host(:lang(zh)) :is([part~='caveat'], [part~='source']) {
    line-height: 1.65;
  }
  @media (forced-colors: active) {
    :host {
      color: CanvasText;
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    svg :is(.base, .band) {
      fill: var(--_tint);
      fill-opacity: 1;
    }
    svg :is(.column, .area) {
      fill: color-mix(in srgb, var(--_accent) 30%, var(--_surface));
      fill-opacity: 1;
    }
    :is(.actions ul, .note) {
      box-shadow: none;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    [part~='source'] a::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
