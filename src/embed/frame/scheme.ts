import {ASK} from './dialects.ts';

/**
 * A frame of `theme=auto` is light until `embed-host.js` says that the page around it is dark. It cannot see that by itself,
 * and in its own document `prefers-color-scheme` is the system's, which the page may not follow.
 */
export function hearScheme(root: HTMLElement): void {
  addEventListener('message', ({source, data}) => {
    const {type, scheme} = (data ?? {}) as {type?: unknown; scheme?: unknown};
    if (source !== parent || type !== ASK || (scheme !== 'light' && scheme !== 'dark')) return;
    root.dataset['scheme'] = scheme;
  });
}
