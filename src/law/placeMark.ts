import type { Language } from './language.ts';
import { toChinese } from './numerals.ts';

/**
 * What a 款 or 项 is called beside its text: 第一款, 第二项; Paragraph 1, Item 2. The only paragraph of
 * an article is not counted: it is 本条, This article.
 */
export function placeMark(
  { paragraph, item }: { paragraph: number; item?: number },
  isOnly: boolean,
  language: Language,
): string {
  if (item !== undefined) return language === 'zh' ? `第${toChinese(item)}项` : `Item ${item}`;
  if (isOnly) return language === 'zh' ? '本条' : 'This article';
  return language === 'zh' ? `第${toChinese(paragraph)}款` : `Paragraph ${paragraph}`;
}
