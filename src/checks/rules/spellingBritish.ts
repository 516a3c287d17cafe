import { findWords } from '../findWords.ts';
import { ourTexts } from '../ourTexts.ts';
import type { Rule } from '../rule.ts';

/** American spellings, each with the British one; whole words, in any case. */
const SPELLINGS: readonly (readonly [american: RegExp, british: string])[] = [
  [/\b(?!(?:un|re|cap|over|down)?(?:pr|se|s)iz)\p{L}+iz(?:e|es|ed|ing|ations?|ers?)\b/giu, '-ise'],
  [
    /\b(?:un)?(?:behavi|col|fav|hon|lab|neighb|harb|rum|hum|endeav)or(?:s|ed|ing|ers?|able|al|ally|ites?|hoods?|ful|less)?\b/giu,
    '-our',
  ],
  [/\b(?:defense|offense|pretense)s?\b/giu, '-ence'],
  [/\b(?:analyz|paralyz|catalyz)\p{L}+\b/giu, '-yse'],
  [/\bcenter(?:s|ed|ing)?\b|\btheaters?\b/giu, '-re'],
  [/\b(?:enroll|fulfill|install|skill)ments?\b|\b(?:fulfill|enroll)s?\b/giu, 'a single l'],
  [
    /\b(?:cancel|travel|label|model|signal|counsel|channel|total)(?:ed|ing|er|ers)\b/giu,
    'a double l',
  ],
  [/\b(?:catalog|dialog|analog)s?\b/giu, '-ogue'],
  // The noun; the verb is "to license" in British spelling too.
  [
    /\b(?:an?|the|its|their|his|her|business|driving|operating|relevant)\s+licenses?\b/giu,
    'licence',
  ],
  [/\bjudgement\p{L}*\b/giu, 'judgment, as courts write it'],
  [/\bgray\b|\bskeptic\p{L}*\b|\bmaneuver\p{L}*\b/giu, 'grey, sceptic, manoeuvre'],
];

/** Our English is British: one spelling for one word, so that a search finds it. */
export const spellingBritish: Rule = {
  name: 'spelling-british',
  *check({ collection }) {
    for (const text of ourTexts(collection, 'en')) {
      for (const [pattern, british] of SPELLINGS) {
        for (const { file, line, word } of findWords(text, pattern)) {
          const message = `"${word}" is American spelling`;
          yield { file, line, message, remedy: `spell it as the British do: ${british}` };
        }
      }
    }
  },
};
