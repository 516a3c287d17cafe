/**
 * The place of each 款 or 项 in its column, by which its twin follows it on a narrow screen, and by
 * which both are marked where the address names one. A style attribute would say it, but the policy
 * of the pages lets none; a table for the longest text would be a fortieth of every page.
 * @param count how many rows the longest text of the page has
 */
export function rowStyles(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `.block:nth-child(${index + 1})`);
  if (rows.length === 0) return '';
  const places = rows.map((row, index) => `${row}{--row:${index + 1}}`).join('');
  const twins = rows.map((row) => `.parallel:has(${row}:target) ${row}`).join();
  return `@layer law{${places}${twins}{display:block;background:var(--mark)}}`;
}
