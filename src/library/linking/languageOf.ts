import type { Language } from '../../law/language.ts';

/** The language of a content file, from its name: `10.zh.mdx`, `text.en.md`. */
export function languageOf(path: string): Language {
  return /\.en\.\w+$/.test(path) ? 'en' : 'zh';
}
