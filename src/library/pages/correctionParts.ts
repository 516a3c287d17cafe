import type { Bilingual } from '../../content-model/bilingual.ts';
import type { CorrectionsData } from '../../content-model/corrections.ts';
import { stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';

/** What a correction says, each with its name: what was wrong, what is right, on what ground. */
export function correctionParts(
  { wrong, right, ground }: CorrectionsData['entries'][number],
  language: Language,
): { name: string; text: Bilingual }[] {
  const t = stringsOf(language).corrected;
  return [
    { name: t.wrong, text: wrong },
    { name: t.right, text: right },
    { name: t.ground, text: ground },
  ];
}
