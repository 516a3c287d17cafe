/** The two writings of queries; each has its own file of everyday words. */
export const writings = ['han', 'latin'] as const;

export type Writing = (typeof writings)[number];

/** Whether a text holds a Chinese character. */
export const hasHan = (word: string) => /\p{Script=Han}/u.test(word);

/** The writings in which a text is: both for `AI换脸`. */
export function writingsOf(text: string): Writing[] {
  const latin = /[\p{L}\p{N}]/u.test(text.replace(/\p{Script=Han}/gu, ''));
  return [...(hasHan(text) ? ['han' as const] : []), ...(latin ? ['latin' as const] : [])];
}
