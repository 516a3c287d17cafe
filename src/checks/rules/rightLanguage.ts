import { everyPage } from '../everyPage.ts';
import { ourTexts } from '../ourTexts.ts';
import type { Rule } from '../rule.ts';

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** A Chinese text holds Chinese characters, an English one is mostly Latin letters; asks too. */
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
    for (const { file, lineOf, asks } of everyPage(collection, 'zh')) {
      for (const [at, text] of asks.entries()) {
        if (count(text, HAN) > 0) continue;
        const message = `no Chinese character in "${beginning(text)}"`;
        const remedy = 'put it among the asks of the English page';
        yield { file, line: lineOf(['asks', at]), message, remedy };
      }
    }
    for (const { file, lineOf, asks } of everyPage(collection, 'en')) {
      for (const [at, text] of asks.entries()) {
        if (count(text, LATIN) > count(text, HAN)) continue;
        const message = `more Chinese characters than letters in "${beginning(text)}"`;
        const remedy = 'put it among the asks of the Chinese page';
        yield { file, line: lineOf(['asks', at]), message, remedy };
      }
    }
  },
};

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
