import { localeIds } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import { blockWords } from '../../law/lawText.ts';
import type { Provision } from '../model.ts';

/** What a line of text holds on a phone 360 pixels wide, and what it takes, in pixels. */
const lines = {
  zh: { characters: 18, height: 29.75, gap: 9.6 },
  en: { characters: 34, height: 23.2, gap: 19.2 },
};

/** What the text of an article may take before its first lines are shown alone. */
const room = 425;

/** The languages in which the text of a provision is long on a phone. */
export function longLanguages({ text }: Pick<Provision, 'text'>): Language[] {
  return localeIds.filter((language) => {
    const { characters, height, gap } = lines[language];
    // Each block bears its mark: 第一款 ¶.
    const taken = blockWords(text[language]).map(
      (block) => Math.ceil((block.length + 4) / characters) * height + gap,
    );
    return taken.reduce((sum, each) => sum + each, 0) > room;
  });
}
