/** Typed and printed text brought to one form: widths, capitals, curly quotes and no-break spaces do not matter. */
const plain = (text: string, lang: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase(lang)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-');

/** A test for texts that contain every word typed, in any order. */
export function finder(typed: string, lang: string): (text: string) => boolean {
  const wanted = plain(typed, lang).split(/\s+/).filter(Boolean);
  return (text) => {
    const here = plain(text, lang);
    return wanted.every((word) => here.includes(word));
  };
}
