import {plainColour} from '../share/colour.ts';
import {PALETTE_NAMES, type Palette} from '../share/standalone-svg.ts';

/** A file has no page to inherit from, so every token is resolved to the colour it has here and now. */
export function paletteAt(root: HTMLElement | DocumentFragment): Palette {
  const probe = document.createElement('span');
  // All are written before the first is read, so that the page is styled once.
  const probes = ['surface' as const, ...PALETTE_NAMES].map((name) => {
    const one = document.createElement('span');
    // Mixed with nothing, it is given in sRGB, whatever it was written in.
    one.style.setProperty('color', `color-mix(in srgb, var(--_${name}) 100%, transparent 0%)`);
    return one;
  });
  probe.append(...probes);
  root.append(probe);
  const [surface = '', ...colours] = probes.map((one) => getComputedStyle(one).color);
  const named = PALETTE_NAMES.map((name, i) => [name, plainColour(colours[i]!, surface)]);
  const palette = {...Object.fromEntries(named), font: getComputedStyle(probe).fontFamily} as Palette;
  probe.remove();
  return palette;
}
