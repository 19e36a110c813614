/** Edit distance of Damerau and Levenshtein (optimal string alignment): inserts, deletes, changes, swaps of neighbours. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row[j] = least;
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}

/** Beyond this an id is not a slip of the pen, and measuring it would cost the page time. */
const LONGEST = 80;

/** Names so many edits farther than the nearest only distract from it. */
const FARTHER = 6;

/**
 * The valid names nearest to what was given, nearest first: those within half the length in edits,
 * or that share a whole word between hyphens. At most `most`; none where nothing is near.
 */
export function nearest(given: string, valid: readonly string[], most = 3): string[] {
  const wanted = given.trim().toLowerCase().slice(0, LONGEST);
  const words = wanted.split(/[\s_-]+/).filter((word) => word.length > 3);
  // "automobiles" shares a word with "automobile-exports": plurals and endings are the commonest slips.
  const shares = (part: string): boolean =>
    part.length > 3 && words.some((word) => word.startsWith(part) || part.startsWith(word));
  const measured = valid
    .map((name) => ({name, edits: distance(wanted, name), shared: name.split('-').filter(shares).length}))
    .filter(({name, edits, shared}) => shared > 0 || edits <= Math.max(2, name.length / 3));
  const least = Math.min(...measured.map(({edits}) => edits));
  return measured
    .filter(({edits}) => edits <= least + FARTHER)
    .sort((a, b) => a.edits - 3 * a.shared - (b.edits - 3 * b.shared) || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({name}) => name);
}
