import { onceEach } from '../../law/onceEach.ts';
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
  return library.laws
    .map((law) => ({
      law,
      found: (occurrences(library).get(id) ?? []).filter(({ provision }) => provision.law === law),
    }))
    .filter(({ found }) => found.length > 0);
}

/** Where each term stands, by its id: one reading of the laws for all terms. */
const occurrences = onceEach(({ provisions, glossary }: Library) => {
  const found = new Map<string, Occurrence[]>();
  for (const provision of provisions) {
    for (const block of blocks(provision)) {
      const ids = new Set(glossary.mentions(block.zh, 'zh').map(({ id }) => id));
      for (const id of ids) found.set(id, [...(found.get(id) ?? []), { provision, ...block }]);
    }
  }
  return found;
});

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
