import {expect} from '@open-wc/testing';
import {svgToPNG} from '../../src/share/png.ts';

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="6"><rect width="10" height="6" fill="#f00"/></svg>';

describe('svgToPNG', () => {
  it('has two pixels for one, in the colours of the drawing', async () => {
    const png = (await svgToPNG(square))!;
    expect(png.type).to.equal('image/png');
    const {width, height} = await createImageBitmap(png);
    expect([width, height]).to.deep.equal([20, 12]);
  });
  it('gives nothing for what is no picture', async () => {
    expect(await svgToPNG('not a picture')).to.equal(undefined);
  });
});
