import {svg} from 'lit';
import {sheetOf, type Direction} from '../../marks/way.ts';
import type {Drawing} from '../../share/picture.ts';
import {textBlock, type TextStyle} from '../../share/text-block.ts';

export interface PicturedPerson {
  readonly role: string;
  readonly name: string;
  readonly office: string;
}

const STYLES: Readonly<Record<keyof PicturedPerson, TextStyle>> = {
  role: {kind: 'muted', size: 14, line: 20},
  name: {kind: 'value', size: 19, line: 26},
  office: {kind: '', size: 15, line: 21},
};
const ORDER = ['role', 'name', 'office'] as const;
const GAP = 32;

/** The people of a saved picture, two side by side. */
export function peoplePicture(people: readonly PicturedPerson[], width: number, dir: Direction): Drawing {
  const sheet = sheetOf(dir, width);
  const room = (width - GAP) / 2;
  const columns = [0, 0];
  const marks = people.map((person, i) => {
    const side = i % 2;
    const x = sheet.left(side * (room + GAP), room);
    // Both of a row begin on one line, below the taller of the row before.
    if (side === 0) columns.fill(Math.max(...columns));
    let y = columns[side]! + 10;
    const words = ORDER.filter((part) => person[part]).map((part) => {
      const block = textBlock(person[part], STYLES[part], x, y, room, dir);
      y += block.height;
      return block.content;
    });
    const rule = svg`<rect class="rule" x=${x} y=${columns[side]!} width=${room} height="1"></rect>`;
    columns[side] = y + 12;
    return svg`${rule}${words}`;
  });
  return {height: Math.max(...columns), marks: svg`${marks}`};
}
