/**
 * A printed number, exact: the digits without their point, and the power of ten of the last.
 * "1.05 trillion" is `{digits: '105', exponent: 10, places: 2}`. Kept apart so that 1.05 × 10¹² is never reckoned in binary.
 */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
  /** Digits that were printed behind the point. */
  readonly places: number;
}

/** More would not fit a double: the value read would not be the value printed. */
const MOST_DIGITS = 15;
/** A thousand trillion trillion: what is said to be larger is a slip. */
const HIGHEST_POWER = 27;

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Digits as printed, with a point and with commas between thousands. `undefined` for "30,00", "007", "1.2.3" and for too many digits. */
export function decimalOf(printed: string): Decimal | undefined {
  if (!GROUPED.test(printed) && !PLAIN.test(printed)) return undefined;
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.');
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  return digits.replace(/0+$/, '').length > MOST_DIGITS || digits.length > HIGHEST_POWER
    ? undefined
    : {digits, exponent: -fraction.length, places: fraction.length};
}

/** A whole number that was said in words. */
export const wholeNumber = (value: number): Decimal => ({digits: String(value), exponent: 0, places: 0});

/** Times a power of ten. `undefined` where that is out of all proportion. */
export const scaled = (decimal: Decimal, power: number): Decimal | undefined =>
  power > HIGHEST_POWER ? undefined : {...decimal, exponent: decimal.exponent + power};

/** The nearest double, as a literal in source would be. */
export const valueOf = ({digits, exponent}: Decimal): number => Number(`${digits}e${exponent}`);

/** How finely a number was printed: see `Amount.digits` and `Amount.step`. */
export function precisionOf({digits, exponent, places}: Decimal): {readonly digits: number; readonly step: number} {
  // Zeros behind a point were meant; zeros that end a whole number may only hold the place.
  const held = places > 0 ? 0 : digits.length - digits.replace(/0+$/, '').length;
  const significant = Math.max(1, digits.length - held);
  return {digits: significant, step: Number(`1e${exponent + digits.length - significant}`)};
}
