import {readFileSync} from 'node:fs';

const FOLDER = 'tests/support/fonts';

/** Faces that the tests draw pictures with, on every machine the same: see the README beside them. */
export const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'NotoSansCJKsc-Regular.otf'].map(
  (name) => `${FOLDER}/${name}`,
);

const letters = readFileSync(`${FOLDER}/letters.txt`, 'utf8');

/** Letters of a text that those faces lack. */
export const lackingIn = (text: string): string[] => [
  ...new Set(
    [...text].filter((letter) => !/[\s\u0020-\u00ff\u2066-\u2069]/u.test(letter) && !letters.includes(letter)),
  ),
];
