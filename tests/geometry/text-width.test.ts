import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {textWidth, wrapped} from '../../src/geometry/text-width.ts';

describe('textWidth', () => {
  /** What the briefing says, and numbers as they stand at marks. */
  const texts = [
    ...builtIn.figures.flatMap(({label}) => Object.values(label)),
    ...['+1,520%', '16.2 times', '2012', '41.76', '1.05万亿元', '−3.2*', 'Reckoned: 1.578 trillion yuan'],
  ];

  for (const face of ['sans-serif', 'serif', 'system-ui']) {
    for (const weight of ['regular', 'bold'] as const) {
      it(`leaves room in ${face}, ${weight}`, () => {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = `${weight === 'bold' ? 'bold' : 'normal'} 100px ${face}`;
        for (const text of texts) {
          expect(textWidth(text, weight) + 1e-6, text).to.be.at.least(pen.measureText(text).width / 100);
        }
      });
    }
  }
});

describe('wrapped', () => {
  it('keeps every character and every line within its width', () => {
    const text = 'The briefing does not say whether value or quantity is meant, nor in which currency.';
    const lines = wrapped(text, 20);
    expect(lines.join(' ')).to.equal(text);
    for (const line of lines) expect(textWidth(line)).to.be.at.most(20);
  });
  it('breaks Chinese, but not before closing punctuation', () => {
    const text = '发布会未说明是金额还是数量，也未说明币种。';
    const lines = wrapped(text, 6);
    expect(lines.join('')).to.equal(text);
    for (const line of lines) expect(line).not.to.match(/^[，。]/);
  });
  it('gives no line for no text', () => expect(wrapped('', 10)).to.deep.equal([]));
});
