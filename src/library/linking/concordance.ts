import { formatAnchor } from '../../law/provisionId.ts';
import type { Library } from '../Library.ts';
import type { Law, Provision } from '../model.ts';

/**
 * A 款 or 项 of the law in which a term stands, whole, with its translation: a clause of it alone would
 * stand beside English that says more, and 取得个人单独同意的除外 without what it excepts.
 */
export interface Occurrence {
  provision: Provision;
  anchor: string;
  zh: string;
  en: string;
}

/** Every 款 and 项 of the laws in force in which a term stands, by law. */
export function concordance(library: Library, id: string): { law: Law; found: Occurrence[] }[] {
  const word = library.glossary.term(id)?.data.zh ?? '';
  return library.laws
    .map((law) => ({ law, found: law.current.provisions.flatMap(occurrences) }))
    .filter(({ found }) => found.length > 0);

  function occurrences(provision: Provision): Occurrence[] {
    // Of most texts the word alone tells that it is not there.
    return blocks(provision)
      .filter(({ zh }) => zh.includes(word))
      .filter(({ zh }) => library.glossary.mentions(zh, 'zh').some((mention) => mention.id === id))
      .map((block) => ({ provision, ...block }));
  }
}

function blocks({ text }: Provision) {
  return text.zh.paragraphs.flatMap((paragraph, p) => {
    const twin = text.en.paragraphs[p];
    const anchor = formatAnchor({ paragraph: p + 1 });
    return [
      { anchor, zh: paragraph.text, en: twin?.text ?? '' },
      ...paragraph.items.map((item, i) => ({
        anchor: formatAnchor({ paragraph: p + 1, item: item.number }),
        zh: item.text,
        en: twin?.items[i]?.text ?? '',
      })),
    ];
  });
}
