import type { Language } from '../law/language.ts';
import { chicago } from './chicago.ts';
import type { Citation } from './citation.ts';
import type { CitedCase } from './cited.ts';
import { lawManual } from './lawManual.ts';

/**
 * The reference to a case that texts of a language can use: court and confirmed number, or the day
 * of the decision; of a matter without one a report, in English its name alone.
 */
export function referenceToCase(cited: CitedCase, language: Language): Citation {
  const nowhere = {};
  const text = language === 'zh' ? lawManual(cited, nowhere) : chicago(cited, nowhere);
  return { before: text?.replace(/[。.]$/, '') ?? cited.name[language], place: '', after: '' };
}
