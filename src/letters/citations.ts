import type { Language } from '../law/language.ts';
import { provisionLabel } from '../law/provisionLabel.ts';
import { lawOf } from './citable.ts';
import type { LetterCite, LetterData, LetterLaw } from './letterData.ts';

/** Citations of one law that stand together in a letter. */
export interface Mention {
  law: LetterLaw;
  cites: LetterCite[];
}

/** Citations cut where another law begins. */
export function mentionsIn(letter: LetterData, cites: readonly LetterCite[]): Mention[] {
  const mentions: Mention[] = [];
  for (const cite of cites) {
    const law = lawOf(letter, cite.law);
    const last = mentions.at(-1);
    if (last?.law === law) last.cites.push(cite);
    else mentions.push({ law, cites: [cite] });
  }
  return mentions;
}

/**
 * Writes citations as the letters of a language do: the full name of a law where it is first named,
 * with the short one if it is named again; then the short one. What an article, or its 款, shares
 * with the citation before it is not said twice: 第四十五条第一款、第二款.
 */
export class CitationWriter {
  readonly #language: Language;
  readonly #expected = new Map<LetterLaw, number>();
  readonly #named = new Set<LetterLaw>();

  /** @param all every mention of the letter, in its order */
  constructor(language: Language, all: readonly Mention[]) {
    this.#language = language;
    for (const { law } of all) this.#expected.set(law, (this.#expected.get(law) ?? 0) + 1);
  }

  /** The next mentions, in the order of the letter. */
  write(mentions: readonly Mention[]): string {
    const texts = mentions.map(({ law, cites }) => {
      const provisions = labels(law, cites, this.#language);
      if (this.#language === 'zh') return this.#nameOf(law) + provisions.join('、');
      return `${listed(provisions, ', ')} of the ${this.#nameOf(law)}`;
    });
    return this.#language === 'zh' ? texts.join('、') : listed(texts, '; ');
  }

  #nameOf(law: LetterLaw): string {
    const { title, short, number } = law;
    if (this.#named.has(law)) return short[this.#language];
    this.#named.add(law);
    const again = (this.#expected.get(law) ?? 0) > 1;
    if (this.#language === 'en') return title.en + (again ? ` (below: ${short.en})` : '');
    const notes = [number, again ? `以下简称${short.zh}` : undefined].filter(Boolean).join('，');
    // Book-title marks within a title are single.
    const inner = title.zh.replaceAll('《', '〈').replaceAll('》', '〉');
    return `《${inner}》${notes === '' ? '' : `（${notes}）`}`;
  }
}

/** An English list: a, b and c; of members with commas a; b; and c. */
function listed(members: readonly string[], mark: ', ' | '; '): string {
  const [last = '', ...before] = [...members].reverse();
  if (before.length === 0) return last;
  const and = mark === '; ' && before.length > 1 ? '; and ' : ' and ';
  return before.reverse().join(mark) + and + last;
}

function labels({ unit }: LetterLaw, cites: readonly LetterCite[], language: Language): string[] {
  return cites.map((cite, index) => {
    const label = (place: Omit<LetterCite, 'law' | 'by'>) => provisionLabel(place, language, unit);
    const shared = sharedPlace(cites[index - 1], cite);
    if (!shared) return label(cite);
    return label(cite).slice(label(shared).length).replace(/^, /, '');
  });
}

/** What a citation shares with the one before it and need not repeat; its own place remains. */
function sharedPlace(before: LetterCite | undefined, cite: LetterCite) {
  const { article, paragraph, item } = cite;
  if (before?.article !== article) return undefined;
  const bothItems = before.item !== undefined && item !== undefined;
  if (bothItems && before.paragraph === paragraph) {
    return paragraph === undefined ? { article } : { article, paragraph };
  }
  return before.paragraph === undefined || paragraph === undefined ? undefined : { article };
}
