/**
 * Whether the address of a site may be printed. A host below `.example`, as the default is, never
 * exists (RFC 2606): it may stand in metadata, and is not to be printed.
 */
export function isPrintable(site: string): boolean {
  return !new URL(site).hostname.endsWith('.example');
}
