/** Pixels of a saved picture to one of its own: sharp on dense screens and in print. */
const SCALE = 2;

const TYPE = 'image/svg+xml';

async function drawn(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

async function pixels(image: HTMLImageElement): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  try {
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  }
}

/**
 * A self-standing SVG as PNG. A page whose policy names its image sources may allow `data:` and not `blob:`, or the reverse,
 * so both are tried; `undefined` where it allows neither.
 */
export async function svgToPNG(source: string): Promise<Blob | undefined> {
  const blob = URL.createObjectURL(new Blob([source], {type: TYPE}));
  try {
    const image = (await drawn(`data:${TYPE};charset=utf-8,${encodeURIComponent(source)}`)) ?? (await drawn(blob));
    return image && (await pixels(image));
  } finally {
    URL.revokeObjectURL(blob);
  }
}
