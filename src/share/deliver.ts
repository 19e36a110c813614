/** Puts text on the clipboard; false where the page or the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The same from a field that holds the text, which also works on plain `http:` and in sandboxed frames, where the clipboard
 * is closed to scripts. Where nothing works, the text is left selected.
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  if (await copy(text)) return true;
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** Hands a file to the reader, from memory: no request is made. */
export function save(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is over; a frame later is late enough everywhere.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The system's share sheet; false where there is none or the reader turned away. */
export async function shareSheet(title: string, text: string, url: string | undefined): Promise<boolean> {
  try {
    await navigator.share({title, text, ...(url === undefined ? {} : {url})});
    return true;
  } catch {
    return false;
  }
}
