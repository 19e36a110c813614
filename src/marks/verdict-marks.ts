import {svg, type SVGTemplateResult} from 'lit';
import type {Verdict} from '../geometry/claim.ts';

const disc = svg`<circle class="verdict-shape" cx="11" cy="11" r="10"></circle>`;

/** A shape for each verdict, in a box of 22 by 22. It never stands without its words. */
export const VERDICT_MARKS: Readonly<Record<Verdict, SVGTemplateResult>> = {
  holds: svg`${disc}<path class="verdict-sign" d="m6.2 11.4 3.3 3.3 6.3-7"></path>`,
  'holds-rounded': svg`${disc}<path class="verdict-sign"
    d="M5.5 9c1.8-1.8 3.6-1.8 5.5 0s3.7 1.8 5.5 0M5.5 14c1.8-1.8 3.6-1.8 5.5 0s3.7 1.8 5.5 0"></path>`,
  'cannot-check': svg`<circle class="verdict-shape open" cx="11" cy="11" r="9.5"></circle><text class="value" x="11" y="15.6"
    font-size="13" text-anchor="middle">?</text>`,
  differs: svg`<path class="verdict-shape differs" d="M11 .5 21.5 11 11 21.5.5 11z"></path><path class="verdict-sign"
    d="M6.5 9h9M6.5 13h9M13.6 5.8l-5.2 10.4"></path>`,
};
