import type { Bilingual } from '../content-model/bilingual.ts';
import type { Language } from '../law/language.ts';

/** How an English name of a maker begins: "and" within a name is no end of it. */
const NAME = '(?=(?:the )?(?:Ministry|National|Supreme|State|Cyberspace))';
const BETWEEN = new RegExp(`; |, ${NAME}| and ${NAME}`);

/** Who made a document, one by one. */
export function makers(issuer: Bilingual, language: Language): string[] {
  if (language === 'zh') return issuer.zh.split('、');
  return issuer.en.split(BETWEEN).map((name) => name.replace(/^the /, ''));
}
