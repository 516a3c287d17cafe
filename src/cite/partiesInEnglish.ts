/** The parties without the legal form of a company: Guo Bing v. Hangzhou Safari Park. */
export function partiesInEnglish(name: string): string {
  return name.replace(/ Co\., Ltd\.?/g, '');
}
