import type { Bilingual } from '../content-model/bilingual.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locales.ts';
import { type McpStrings, mcpStrings } from '../i18n/mcp.ts';
import { both } from '../law/both.ts';
import type { Language } from '../law/language.ts';

/** A sentence of the dictionary in both languages, its places filled in. */
export function say(
  template: (strings: McpStrings) => string,
  values: (language: Language) => Record<string, string | number> = () => ({}),
): Bilingual {
  return both((language) => fill(template(mcpStrings[language]), values(language)));
}

/** Sentences one after the other, those that are there. */
export function joined(sentences: readonly (Bilingual | undefined)[]): Bilingual {
  const said = sentences.filter((each) => each !== undefined);
  return both((language) =>
    said.map((each) => each[language]).join(locales[language].punctuation.space),
  );
}
