import { pinyin } from 'pinyin-pro';
import type { Language } from '../../law/language.ts';
import type { Glossary, Term } from '../linking/Glossary.ts';

/** A term in the list of all of them. */
export interface IndexedTerm {
  term: Term;
  /** What a reader may type to find it: both languages, and how the Chinese is read, with initials. */
  words: string;
}

/**
 * The terms in the order of a language, by the letter that they begin with or are read with: 调解 under
 * T, though a collation that knows no words has it under D.
 */
export function termIndex(
  glossary: Pick<Glossary, 'inOrder'>,
  language: Language,
): { letter: string; terms: IndexedTerm[] }[] {
  const terms = glossary.inOrder(language).map((term) => ({ term, words: wordsOf(term) }));
  const groups = Map.groupBy(terms, ({ term }) => letterOf(term, language));
  return [...groups]
    .map(([letter, group]) => ({ letter, terms: group }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

function letterOf({ data }: Term, language: Language): string {
  const read = language === 'zh' ? syllables(data.zh)[0] : data.en;
  return (read ?? '').charAt(0).toUpperCase();
}

function wordsOf({ data }: Term): string {
  const read = syllables(data.zh);
  const initials = read.map((syllable) => syllable.charAt(0)).join('');
  const others = [...data.alsoSeen.zh, ...data.alsoSeen.en];
  return [data.zh, data.en, ...others, read.join(''), initials].join(' ').toLowerCase();
}

const syllables = (word: string) =>
  pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
