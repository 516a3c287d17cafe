/** `2021-08-01`, `2021-08` or `2021`: a date as both languages' numbers are compared. */
export function dateToken(
  year: number | string,
  month?: number | string,
  day?: number | string,
): string {
  return [year, month, day]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
