import type {Amount, Reading, StatedDate} from '../../../src/briefing/proof/reading.ts';

/** An amount in one line: "about 145300000000 USD (equivalent)". */
const amountGist = ({value, unit, noun, qualifiers, comparison, saidAs, each, equivalent}: Amount): string =>
  [
    ...qualifiers,
    value,
    unit ?? noun,
    each && `each ${each}`,
    comparison && `[${comparison}]`,
    saidAs && `{${saidAs}}`,
    equivalent && '(equivalent)',
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const dateGist = ({value, relative, role}: StatedDate): string =>
  ['on', value, relative, role && `(${role})`].filter(Boolean).join(' ');

/** A reading in one line: amounts, then dates, then what was not understood. */
export const gist = ({amounts, dates, unread}: Reading): string =>
  [...amounts.map(amountGist), ...dates.map(dateGist), ...unread.map(({words}) => `unread "${words}"`)].join('; ');
