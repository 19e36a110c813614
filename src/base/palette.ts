import {plainColour} from '../share/colour.ts';
import {PALETTE_NAMES, type Palette} from '../share/standalone-svg.ts';

/** A file has no page to inherit from, so every token is resolved to the colour it has here and now. */
export function paletteAt(root: HTMLElement | DocumentFragment): Palette {
  const probe = document.createElement('span');
  root.append(probe);
  const colour = (name: string): string => {
    // Mixed with nothing, it is given in sRGB, whatever it was written in.
    probe.style.setProperty('color', `color-mix(in srgb, var(--_${name}) 100%, transparent 0%)`);
    return getComputedStyle(probe).color;
  };
  const surface = colour('surface');
  const colours = PALETTE_NAMES.map((name) => [name, plainColour(colour(name), surface)]);
  const palette = {...Object.fromEntries(colours), font: getComputedStyle(probe).fontFamily} as Palette;
  probe.remove();
  return palette;
}
