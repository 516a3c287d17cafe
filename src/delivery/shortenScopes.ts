/**
 * Gives the marks by which Astro ties a style to its component short names, the same in all pages
 * and sheets: the hashes that tell them apart are what packing cannot shorten.
 * @returns a function for each text of the site in turn
 */
export function shortenScopes(): (text: string) => string {
  const names = new Map<string, string>();
  const nameOf = (scope: string): string => {
    const name = names.get(scope) ?? `data-s${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  };
  return (text) => text.replace(/data-astro-cid-[a-z0-9]+/g, nameOf);
}
