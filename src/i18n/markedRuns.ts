import type { Language } from '../law/language.ts';
import { languageRuns } from '../law/languageRuns.ts';
import { locales } from './locales.ts';

/** Cuts a text at what it holds of the other language, each run with its `lang` for the markup. */
export function markedRuns(text: string, language: Language): { text: string; lang?: string }[] {
  return languageRuns(text, language).map((run) =>
    run.language === undefined
      ? { text: run.text }
      : { text: run.text, lang: locales[run.language].lang },
  );
}
