import type {Yearly} from '../briefing/yearly.ts';

/** Many years as a few paths, in a box of {@link DENSE} that is stretched over the plot. */
export interface DensePaths {
  /** Under the line, down to zero. */
  readonly area: string;
  readonly line: string;
  /** Pieces of the line that touch a derived value. */
  readonly derived: string;
  readonly rises: string;
  readonly falls: string;
}

export const DENSE = {width: 10_000, height: 1000} as const;

const COLUMN = 0.68;

/** The line breaks at a year without a value; a value between two such years is a point, drawn by a round cap. */
export function densePaths(
  rows: readonly Yearly[],
  y: (value: number) => number,
  changeY: (value: number) => number,
): DensePaths {
  const pitch = DENSE.width / rows.length;
  const place = (fraction: number): number => Math.round(fraction * DENSE.height * 10) / 10;
  const across = (index: number): number => Math.round((index + 0.5) * pitch * 10) / 10;
  const [area, line, derived, rises, falls]: string[][] = [[], [], [], [], []];
  const zero = place(changeY(0));
  const half = (pitch * COLUMN) / 2;
  let begun = -1;
  rows.forEach((row, index) => {
    const {value, change} = row;
    if (value === undefined) return;
    const [x, top] = [across(index), place(y(value))];
    const before = rows[index - 1];
    if (before?.value === undefined) {
      begun = x;
      area!.push(`M${x} ${DENSE.height}V${top}`);
      line!.push(`M${x} ${top}h0`);
    } else {
      area!.push(`L${x} ${top}`);
      if (row.derived || before.derived) {
        derived!.push(`M${across(index - 1)} ${place(y(before.value))}L${x} ${top}`);
        line!.push(`M${x} ${top}`);
      } else line!.push(`L${x} ${top}`);
    }
    if (rows[index + 1]?.value === undefined) area!.push(`V${DENSE.height}H${begun}Z`);
    if (change) {
      const bar = `M${Math.round((x - half) * 10) / 10} ${zero}V${place(changeY(change))}h${Math.round(half * 20) / 10}V${zero}Z`;
      (change < 0 ? falls! : rises!).push(bar);
    }
  });
  return {
    area: area!.join(''),
    line: line!.join(''),
    derived: derived!.join(''),
    rises: rises!.join(''),
    falls: falls!.join(''),
  };
}
