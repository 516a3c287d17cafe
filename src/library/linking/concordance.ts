import { formatAnchor } from '../../law/provisionId.ts';
import type { Library } from '../Library.ts';
import type { Law, Provision } from '../model.ts';

/** A sentence of the law in which a term stands, with its translation. */
export interface Occurrence {
  provision: Provision;
  anchor: string;
  zh: string;
  /** The 款 or 项 of the translation: English may join or divide sentences. */
  en: string;
}

/** Every sentence of the laws in force in which a term stands, by law. */
export function concordance(library: Library, id: string): { law: Law; found: Occurrence[] }[] {
  return library.laws
    .map((law) => ({ law, found: law.current.provisions.flatMap(occurrences) }))
    .filter(({ found }) => found.length > 0);

  function occurrences(provision: Provision): Occurrence[] {
    return blocks(provision).flatMap(({ anchor, zh, en }) =>
      sentences(zh)
        .filter((sentence) => library.glossary.mentions(sentence, 'zh').some((m) => m.id === id))
        .map((sentence) => ({ provision, anchor, zh: sentence, en })),
    );
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

/** Cuts after 。；！？ and keeps the mark with its sentence. */
function sentences(text: string): string[] {
  return text.match(/[^。；！？]+[。；！？”]*/g) ?? [];
}
