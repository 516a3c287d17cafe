import { ourTexts } from '../ourTexts.ts';
import type { Rule } from '../rule.ts';

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** A Chinese text holds Chinese characters, an English one is mostly Latin letters. */
export const rightLanguage: Rule = {
  name: 'right-language',
  *check({ collection }) {
    for (const { file, line, text } of ourTexts(collection, 'zh')) {
      if (count(text, HAN) > 0) continue;
      const message = `no Chinese character in "${beginning(text)}"`;
      yield { file, line, message, remedy: 'write it in Chinese' };
    }
    for (const { file, line, text } of ourTexts(collection, 'en')) {
      // A Chinese title may stand beside its translation; it may not be the text.
      if (count(text, LATIN) > count(text, HAN)) continue;
      const message = `more Chinese characters than letters in "${beginning(text)}"`;
      yield { file, line, message, remedy: 'write it in English' };
    }
  },
};

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
