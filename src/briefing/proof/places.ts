const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/g;

/**
 * Where each value of a JSON text begins, by its path: `figures[3].unit` is at so many characters. A value behind a key begins
 * at the key. The text has been parsed before.
 */
export function placesOf(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const above: {readonly path: string; next: number; readonly list: boolean}[] = [];
  let key: {readonly name: string; readonly at: number} | undefined;
  for (const {0: token, index} of text.matchAll(TOKEN)) {
    const around = above.at(-1);
    if (token === '}' || token === ']') above.pop();
    else if (token === ',') {
      if (around) around.next++;
    } else if (around && !around.list && !key) key = {name: JSON.parse(token) as string, at: index};
    else {
      const own = around?.list ? `[${around.next}]` : key ? `${around?.path ? '.' : ''}${key.name}` : '';
      const path = (around?.path ?? '') + own;
      places.set(path, key?.at ?? index);
      key = undefined;
      if (token === '{' || token === '[') above.push({path, next: 0, list: token === '['});
    }
  }
  return places;
}

/** Line and column of a value; for one that is missing, those of what it belongs into. */
export function placeOf(text: string, places: ReadonlyMap<string, number>, path: string): string {
  let known = path;
  while (known && !places.has(known)) known = known.replace(/(^|\.)[^.[]*$|\[\d+\]$|.$/, '');
  const before = text.slice(0, places.get(known) ?? 0).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
