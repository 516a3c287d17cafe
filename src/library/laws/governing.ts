import type { GoverningText } from '../../law/governs.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { citationOfKey } from '../linking/labels.ts';

/** What decides, law by law, whether it governs an act by its day. */
export function governingTexts(
  library: Library,
  language: Language,
  hrefOf: (reference: string) => string,
): GoverningText[] {
  return library.laws.map((law) => {
    const { effective, pastActs, earlierTexts, before } = law.data.temporal;
    const keys = [effective, pastActs].filter((key) => key !== undefined);
    return {
      id: law.id,
      name: law.data.short[language],
      href: hrefOf(law.key),
      versions: law.versions.map(({ data: { from, to } }) => (to ? { from, to } : { from })),
      versionHrefs: Object.fromEntries(law.versions.map(({ id, key }) => [id, hrefOf(key)])),
      retroactivity: pastActs
        ? { rule: 'excluded', basis: pastActs }
        : { rule: 'silent', ...(effective && { basis: effective }) },
      beforeText: before[language],
      earlierTexts,
      cites: keys.map((key) => ({
        text: citationOfKey(library, key, language),
        href: hrefOf(key),
      })),
    };
  });
}
