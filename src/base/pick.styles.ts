import {css, type CSSResult} from 'lit';

/**
 * A figure that can be pressed: the button lies under its words, which are its labels, so that a press anywhere counts
 * and the words can still be selected and copied.
 */
export const pickStyles: CSSResult = css`
  .pick {
    position: absolute;
    inset: 0;
    min-height: 0;
    padding: 0;
    border: 0;
  }
  label[for] {
    position: relative;
    cursor: pointer;
  }
  @media print, (scripting: none) {
    .pick {
      display: none;
    }
  }
`;
