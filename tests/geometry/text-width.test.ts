import {expect} from '@open-wc/testing';
import {textWidth, wrapped} from '../../src/geometry/text-width.ts';

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
