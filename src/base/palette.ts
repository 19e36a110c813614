import {PALETTE_NAMES, type Palette} from '../share/standalone-svg.ts';

/** A file has no page to inherit from, so every token is resolved to the colour it has here and now. */
export function paletteAt(root: HTMLElement | DocumentFragment): Palette {
  const probe = document.createElement('span');
  root.append(probe);
  const colours = PALETTE_NAMES.map((name) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return [name, getComputedStyle(probe).color];
  });
  const palette = {...Object.fromEntries(colours), font: getComputedStyle(probe).fontFamily} as Palette;
  probe.remove();
  return palette;
}
