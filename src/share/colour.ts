/** Red, green, blue from 0 to 255, and how much of what lies behind is covered, from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number, cover: number];

const PATTERN = /^(rgba?|color)\((srgb )?([\d.e+-]+)[, ]+([\d.e+-]+)[, ]+([\d.e+-]+)(?:\s*[,/]\s*([\d.e+-]+))?\)$/;

function channels(colour: string): Channels | undefined {
  const found = PATTERN.exec(colour);
  if (!found || (found[1] === 'color') !== !!found[2]) return undefined;
  const scale = found[2] ? 255 : 1;
  const [red, green, blue] = found.slice(3, 6).map((one) => Number(one) * scale) as [number, number, number];
  return [red, green, blue, Number(found[6] ?? 1)];
}

const hex = (channel: number): string =>
  Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');

/**
 * A computed colour (`rgb(…)`, `color(srgb …)`) as `#rrggbb` over an opaque one: programs that open SVG files read no newer
 * form, and see through none. What is in another form is given back.
 */
export function plainColour(colour: string, behind: string): string {
  const front = channels(colour);
  const back = channels(behind);
  if (!front || !back) return colour;
  const [, , , cover] = front;
  return `#${[0, 1, 2].map((i) => hex(front[i]! * cover + back[i]! * (1 - cover))).join('')}`;
}
