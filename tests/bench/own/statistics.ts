export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const least = (values: readonly number[]): number => Math.min(...values);

/** "202 (176–272)": median, least, most. */
export const spread = (values: readonly number[], places = 0): string =>
  `${median(values).toFixed(places)} (${least(values).toFixed(places)}–${Math.max(...values).toFixed(places)})`;

export const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table of markdown; all columns but the first to the right. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(...head), row(':--', ...head.slice(1).map(() => '--:')), ...rows.map((one) => row(...one))].join('\n');
