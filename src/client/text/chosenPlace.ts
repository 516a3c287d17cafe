/**
 * The id of the article, 款 or 项 that the address names, as the official text has it: its translation
 * bears the same with a suffix. Empty where the address names none.
 */
export function chosenPlace(page: Document): string {
  const named = page.getElementById(decodeURIComponent(location.hash.slice(1)));
  return named?.matches('.block, .article') ? named.id.replace('-en', '') : '';
}
