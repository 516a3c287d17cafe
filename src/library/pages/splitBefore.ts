/**
 * Cuts the HTML of a written page before the heading of a section, so that something can stand
 * between two sections.
 * @throws where no heading has the id: every page of its kind has the section, by a rule
 */
export function splitBefore(html: string, id: string): [before: string, after: string] {
  const at = html.search(new RegExp(`<h2[^>]*\\sid="${id}"`));
  if (at === -1) throw new Error(`no section "${id}" in: ${html.slice(0, 120)}`);
  return [html.slice(0, at), html.slice(at)];
}
