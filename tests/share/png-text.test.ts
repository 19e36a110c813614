import {expect} from '@open-wc/testing';
import {withTexts} from '../../src/share/png-text.ts';

/** A picture of one point, as the browser writes it. */
const picture = async (): Promise<Uint8Array> => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((one) => resolve(one!), 'image/png'));
  return new Uint8Array(await blob.arrayBuffer());
};

describe('withTexts', () => {
  it('leaves a picture that browsers read, as large as it was', async () => {
    const file = withTexts(await picture(), {Title: '海关征收税款', Description: 'a\nb', Source: ''});
    const {width, height} = await createImageBitmap(new Blob([file], {type: 'image/png'}));
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('writes each text as the standard has it, with the checksum of the standard', async () => {
    const file = withTexts(await picture(), {Title: 'A'});
    // Reckoned with zlib.crc32(b'iTXtTitle\0\0\0\0\0A').
    const expected = [0, 0, 0, 11, ...new TextEncoder().encode('iTXtTitle\0\0\0\0\0A')];
    expect([...file.subarray(33, 33 + expected.length)]).to.deep.equal(expected);
    expect(new DataView(file.buffer).getUint32(33 + expected.length)).to.equal(0xbe36ff0f);
  });
});
