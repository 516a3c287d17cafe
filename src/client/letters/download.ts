import { element } from '../search/element.ts';

/** Offers what was made on this device as a file. */
export function download(content: Blob, name: string): void {
  const href = URL.createObjectURL(content);
  const link = element('a', { href, download: name });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
