import {inflateSync} from 'node:zlib';

const SIGNATURE = 8;

/** The chunks of a PNG file, in their order. */
function* chunks(png: Uint8Array): Generator<{readonly type: string; readonly body: Buffer}> {
  const file = Buffer.from(png);
  for (let at = SIGNATURE; at < file.length;) {
    const length = file.readUInt32BE(at);
    yield {type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, at + 8 + length)};
    at += length + 12;
  }
}

/** The texts in a PNG file by their keywords (`iTXt`, not compressed). */
export function textsIn(png: Uint8Array): Record<string, string> {
  const found = [...chunks(png)].filter(({type}) => type === 'iTXt');
  return Object.fromEntries(
    found.map(({body}) => {
      const end = body.indexOf(0);
      return [body.toString('latin1', 0, end), body.toString('utf8', end + 5)];
    }),
  );
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly data: Uint8Array;
}

/** The neighbour that is nearest to left + up - corner (PNG, third edition, 9.4). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [l, u, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  return l <= u && l <= c ? left : u <= c ? up : corner;
}

/** The pixels of a PNG file of eight bits a channel, colour with alpha, not interlaced: what resvg writes. */
export function pixelsIn(png: Uint8Array): Pixels {
  const all = [...chunks(png)];
  const header = all[0]!.body;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 6 || header[12] !== 0) throw new Error('Not the kind of PNG that resvg writes.');
  const raw = inflateSync(Buffer.concat(all.filter(({type}) => type === 'IDAT').map(({body}) => body)));
  const row = width * 4;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < 4 ? 0 : data[at - 4]!;
      const up = y === 0 ? 0 : data[at - row]!;
      const corner = x < 4 || y === 0 ? 0 : data[at - row - 4]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      data[at] = raw[y * (row + 1) + 1 + x]! + guess;
    }
  }
  return {width, height, data};
}

/** Share of the pixels of two pictures that differ by more than a breath: processors round in ways of their own. */
export function difference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2, 3].some((i) => Math.abs(a.data[at + i]! - b.data[at + i]!) > 8)) differing++;
  return differing / (a.width * a.height);
}
