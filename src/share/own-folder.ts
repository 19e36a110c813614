import {OWN_HOST} from './embed-code.ts';

/** Hosts that serve HTML files as plain text, so that no frame can show them. */
const NO_PAGES = /(^|\.)(jsdelivr\.net|unpkg\.com|esm\.sh)$/;

/** The folder of the library's built files, from the address of one of them; {@link OWN_HOST} where it holds no pages. */
export function folderOf(address: string | undefined): string {
  const {protocol, hostname} = address && URL.canParse(address) ? new URL(address) : {protocol: '', hostname: ''};
  if (!/^https?:$/.test(protocol) || NO_PAGES.test(hostname)) return OWN_HOST;
  return address!.replace(/[?#].*$/, '').replace(/(chunks\/|elements\/)?[^/]*$/, '');
}

/** In a classic script the build puts its address in the place of `import.meta.url`. */
export const FOLDER = folderOf(import.meta.url);
