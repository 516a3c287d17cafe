import { fill, stringsOf } from '../../i18n/translate.ts';
import { parseEnglish } from '../../law/citations/en/parse.ts';
import type { LawNames } from '../../law/citations/lawNames.ts';
import type { LawCollection, ReadingPlace } from '../../law/citations/resolve/lawCollection.ts';
import type { Inside, Resolution } from '../../law/citations/resolve/resolution.ts';
import { resolve } from '../../law/citations/resolve/resolve.ts';
import { parseChinese } from '../../law/citations/zh/parse.ts';
import type { LinkedText } from '../../law/linkedText.ts';
import { formatAnchor } from '../../law/provisionId.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import type { Language } from '../../loaders/entries.ts';
import type { Library } from '../Library.ts';
import type { Provision } from '../model.ts';
import { CaseNames } from './CaseNames.ts';
import {
  type CitingText,
  citingTexts,
  entryTexts,
  officialTexts,
  type WrittenEntry,
} from './citingTexts.ts';
import { lawCollection, namesOfLaws } from './lawCollection.ts';

/** Where a text stands that may cite. */
export interface TextPlace extends Omit<ReadingPlace, 'asOf'> {
  language: Language;
  /** The day of the text; the day of the library where it is our own. */
  asOf?: ReadingPlace['asOf'];
}

/** A citation that leads nowhere, and where it stands. */
export interface LostCitation {
  file: string;
  line: number;
  text: string;
  message: string;
  remedy: string;
}

/** A stretch of text with what it becomes. */
interface Stretch {
  start: number;
  end: number;
  link: Omit<LinkedText, 'text'>;
}

/** Recognises what texts cite: provisions, and cases by name. First parse, then resolve. */
export class Citations {
  readonly #library: Library;
  readonly #laws: LawCollection;
  readonly #names: Record<Language, LawNames>;
  readonly #cases: CaseNames;

  constructor(library: Library) {
    const { laws, collection, day } = library;
    this.#library = library;
    this.#laws = lawCollection(laws, collection, day);
    this.#names = {
      zh: namesOfLaws(laws, collection, 'zh'),
      en: namesOfLaws(laws, collection, 'en'),
    };
    this.#cases = new CaseNames(library.cases);
  }

  /** Cuts a text at what it cites; the pieces joined are the text itself. */
  link(text: string, place: TextPlace, hrefOf: (reference: string) => string): LinkedText[] {
    const pieces: LinkedText[] = [];
    let from = 0;
    for (const { start, end, link } of this.#stretches(text, place, hrefOf)) {
      if (start < from) continue;
      if (start > from) pieces.push({ text: text.slice(from, start) });
      pieces.push({ text: text.slice(start, end), ...link });
      from = end;
    }
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  }

  /** Provisions of the collection that the official text of a provision cites, each once. */
  citedBy(from: Provision): Provision[] {
    const found = this.#provisionsIn(officialTexts(from, 'zh'));
    return [...new Set(found)].filter((provision) => provision !== from);
  }

  /** Provisions that a case, a question or a topic cites in words, in either language. */
  citedOn(entry: WrittenEntry): Set<Provision> {
    return new Set(this.#provisionsIn(entryTexts(entry)));
  }

  /** Every citation of the collection that leads nowhere and is not listed as outside. */
  unresolved(): LostCitation[] {
    return citingTexts(this.#library).flatMap((source) => this.#lost(source));
  }

  #provisionsIn(texts: CitingText[]): Provision[] {
    return texts.flatMap(({ text, place }) =>
      this.#resolved(text, place).flatMap(({ resolution }) =>
        resolution.kind === 'inside' ? this.#covered(resolution) : [],
      ),
    );
  }

  #lost({ text, place, file, line }: CitingText): LostCitation[] {
    return this.#resolved(text, place).flatMap(({ target, resolution }) => {
      if (resolution.kind !== 'unresolved') return [];
      const { message, remedy } = resolution;
      return [{ file, line, text: text.slice(target.start, target.end), message, remedy }];
    });
  }

  #stretches(text: string, place: TextPlace, hrefOf: (reference: string) => string): Stretch[] {
    const provisions = this.#resolved(text, place).flatMap(({ citation, target, resolution }) => {
      const link = this.#linkTo(resolution, place.language, hrefOf);
      // The law's name belongs to the link of the first provision cited with it.
      const first = citation.targets[0] === target;
      const start = first ? Math.min(citation.start, target.start) : target.start;
      const end = citation.targets.at(-1) === target ? citation.end : target.end;
      return link ? [{ start, end: Math.max(end, target.end), link }] : [];
    });
    const cases = place.paragraph === undefined ? this.#cases.mentions(text, place.language) : [];
    const named = cases.map(({ start, end, key }) => ({ start, end, link: { href: hrefOf(key) } }));
    return [...provisions, ...named].sort((a, b) => a.start - b.start);
  }

  #resolved(text: string, place: TextPlace) {
    const { language, ...where } = place;
    const reading = { asOf: this.#library.day, ...where };
    const parse = language === 'zh' ? parseChinese : parseEnglish;
    return parse(text, this.#names[language]).flatMap((citation) =>
      citation.targets.map((target) => ({
        citation,
        target,
        resolution: resolve(citation, target, reading, this.#laws),
      })),
    );
  }

  #linkTo(
    resolution: Resolution,
    language: Language,
    hrefOf: (reference: string) => string,
  ): Stretch['link'] | undefined {
    if (resolution.kind === 'outside') {
      const reason = this.#outsideReason(resolution.law, language);
      return { outside: fill(stringsOf(language).outsideNote, { reason }) };
    }
    const provision = resolution.kind === 'inside' && this.#provision(resolution);
    if (!provision || resolution.kind !== 'inside') return undefined;
    const anchor = formatAnchor(resolution);
    const href = hrefOf(anchor === '' ? provision.key : `${provision.key}#${anchor}`);
    const title = renumberingNote(resolution, language);
    return { href, ...(title && { title }) };
  }

  #outsideReason(law: string, language: Language): string {
    const { laws, articles } = this.#library.collection.outside;
    const entry =
      laws.find(({ id }) => id === law) ?? articles.find((candidate) => candidate.law === law);
    return entry?.reason[language] ?? '';
  }

  #provision({ law, version, article }: Pick<Inside, 'law' | 'version' | 'article'>) {
    return this.#library
      .law(law)
      ?.versions.find(({ id }) => id === version)
      ?.provisions.find(({ number }) => number === article);
  }

  #covered({ law, version, covers }: Inside): Provision[] {
    return covers
      .map(({ article }) => this.#provision({ law, version, article }))
      .filter((found) => found !== undefined);
  }
}

/** That the article bore another number when the text was written, or bears another one now. */
function renumberingNote(
  { article, renumberedFrom, current }: Inside,
  language: Language,
): string | undefined {
  const old = renumberedFrom ?? (current && article);
  const now = current?.article ?? article;
  if (old === undefined || old === now) return undefined;
  return fill(stringsOf(language).renumberedNote, {
    old: articleLabel(old, language),
    now: articleLabel(now, language),
  });
}
