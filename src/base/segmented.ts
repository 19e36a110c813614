import {css, html, type CSSResult, type TemplateResult} from 'lit';

/**
 * A small choice in plain words: a radio group, so arrows move and the browser does the rest.
 * Each name is the button's own, so that its words are not a second stop for ears.
 */
export function segmented<Option extends string>(
  legend: string,
  words: Readonly<Record<Option, string>>,
  options: readonly Option[],
  chosen: Option,
  choose: (option: Option) => void,
  /** Tells two choices in one element apart. */
  name = 'choice',
): TemplateResult {
  return html`<div class="segmented" role="radiogroup" aria-label=${legend}>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option}
            aria-label=${words[option]}
            .checked=${option === chosen}
            @change=${() => choose(option)}
          /><span aria-hidden="true">${words[option]}</span></label
        >`,
    )}
  </div>`;
}

export const segmentedStyles: CSSResult = css`
  .segmented {
    display: inline-flex;
    flex-wrap: wrap;
    margin-top: calc(var(--_space) * 1.5);
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    font-size: var(--_t-note);
  }
  .segmented label {
    display: inline-flex;
    align-items: center;
    min-height: max(30px, var(--_hit));
    padding: 0 0.85em;
    cursor: pointer;
    color: var(--_muted);
    position: relative;
  }
  .segmented label + label {
    border-inline-start: 1px solid var(--_rule-strong);
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented label:has(:checked) {
    color: var(--_ink);
    font-weight: 600;
    box-shadow: inset 0 -3px var(--_accent);
  }
  @media (forced-colors: active) {
    .segmented label:has(:checked) {
      border-block-end: 3px solid Highlight;
    }
  }
  @media print, (scripting: none) {
    .segmented {
      display: none;
    }
  }
`;
