/**
 * `embed-host.js`: gives the frames of a page the height that they ask for, and tells them whether the page is dark. It needs no attribute on the frame, since many
 * content systems keep none; a frame is known by its address, and believed only about itself.
 */
import {ASK, HEIGHT} from './frame/dialects.ts';
import {TAGS} from './tags.ts';

/** Higher than any figure is; what asks for more is no figure of ours. */
const HIGHEST = 20_000;

/** Origin that messages of a frame must come from; undefined for a frame that is not ours. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const {origin, pathname, searchParams} = new URL(frame.src, document.baseURI);
    if (!pathname.endsWith('/embed.html') || !TAGS.includes(searchParams.get('tag') ?? '')) return undefined;
    const {sandbox} = frame;
    return frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin') ? 'null' : origin;
  } catch {
    return undefined;
  }
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter((one) => originOf(one));

addEventListener('message', ({source, origin, data}) => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== HEIGHT || !source || !Number.isInteger(height)) return;
  const pixels = height as number;
  if (pixels < 1 || pixels > HIGHEST) return;
  const frame = frames().find((one) => one.contentWindow === source && originOf(one) === origin);
  if (frame) frame.style.height = `${pixels}px`;
});

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Whether a frame stands on a dark page: what `color-scheme` says there, and the system where the page follows it. */
function schemeAt(frame: HTMLIFrameElement): 'light' | 'dark' {
  const {colorScheme} = getComputedStyle(frame);
  const dark = /\bdark\b/.test(colorScheme) && (!/\blight\b/.test(colorScheme) || darkSystem.matches);
  return dark ? 'dark' : 'light';
}

/** A frame that was there first has told its height to nobody; and none knows what it stands on. */
function ask(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage({type: ASK, scheme: schemeAt(frame)}, '*');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
else ask();
// Frames that come later are asked when they have loaded; all of them when the page turns dark or light.
document.addEventListener('load', ({target}) => target instanceof HTMLIFrameElement && ask(), true);
darkSystem.addEventListener('change', ask);
new MutationObserver(ask).observe(document.documentElement, {attributes: true});
