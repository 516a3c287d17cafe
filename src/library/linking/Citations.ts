import type { OutsideData } from '../../content-model/outside.ts';
import { joinKey } from '../../i18n/routes.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Citation, CitationTarget } from '../../law/citations/citation.ts';
import { parseEnglish } from '../../law/citations/en/parse.ts';
import type { LawNames } from '../../law/citations/lawNames.ts';
import type { LawCollection } from '../../law/citations/resolve/lawCollection.ts';
import type { Inside, Resolution } from '../../law/citations/resolve/resolution.ts';
import { resolve } from '../../law/citations/resolve/resolve.ts';
import { parseChinese } from '../../law/citations/zh/parse.ts';
import type { Day } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { LinkedText } from '../../law/linkedText.ts';
import { formatAnchor } from '../../law/provisionId.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import type { Case, Law, Provision } from '../model.ts';
import { CaseNames } from './CaseNames.ts';
import { lawCollection, namesOfLaws } from './lawCollection.ts';
import type { TextPlace } from './textPlace.ts';

/** What can be cited. */
export interface Citable {
  laws: Law[];
  cases: Case[];
  outside: OutsideData;
  /** The day on which our own texts speak. */
  day: Day;
}

/** A citation with what one of its targets resolves to. */
export interface ResolvedCitation {
  citation: Citation;
  target: CitationTarget;
  resolution: Resolution;
}

/** A stretch of text with what it becomes. */
interface Stretch {
  start: number;
  end: number;
  link: Omit<LinkedText, 'text'>;
}

const parsers = { zh: parseChinese, en: parseEnglish };

/** Recognises what texts cite: provisions, and cases by name. First parse, then resolve. */
export class Citations {
  readonly #outside: OutsideData;
  readonly #day: Day;
  readonly #laws: LawCollection;
  readonly #names: Record<Language, LawNames>;
  readonly #cases: CaseNames;
  /** By law, version and number: `pipl/2021-11-01/28`. */
  readonly #provisions: Map<string, Provision>;

  constructor({ laws, cases, outside, day }: Citable) {
    this.#outside = outside;
    this.#day = day;
    this.#laws = lawCollection(laws, outside, day);
    this.#names = { zh: namesOfLaws(laws, outside, 'zh'), en: namesOfLaws(laws, outside, 'en') };
    this.#cases = new CaseNames(cases);
    this.#provisions = new Map(
      laws.flatMap(({ id, versions }) =>
        versions.flatMap((version) =>
          version.provisions.map((found) => [`${id}/${version.id}/${found.number}`, found]),
        ),
      ),
    );
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

  /** Provisions of the collection that texts cite, each once, in the order in which they do. */
  provisionsIn(texts: readonly { text: string; place: TextPlace }[]): Set<Provision> {
    const found = texts.flatMap(({ text, place }) =>
      this.resolved(text, place).flatMap(({ resolution }) =>
        resolution.kind === 'inside' ? this.#covered(resolution) : [],
      ),
    );
    return new Set(found);
  }

  /** Everything that a text cites, as read from its place. */
  resolved(text: string, { language, ...where }: TextPlace): ResolvedCitation[] {
    const reading = { asOf: this.#day, ...where };
    return parsers[language](text, this.#names[language]).flatMap((citation) =>
      citation.targets.map((target) => ({
        citation,
        target,
        resolution: resolve(citation, target, reading, this.#laws),
      })),
    );
  }

  #stretches(text: string, place: TextPlace, hrefOf: (reference: string) => string): Stretch[] {
    const provisions = this.resolved(text, place).flatMap(({ citation, target, resolution }) => {
      const link = this.#linkTo(resolution, place.language, hrefOf);
      // The law's name belongs to the link of the first provision cited with it.
      const first = citation.targets[0] === target;
      const start = first ? Math.min(citation.start, target.start) : target.start;
      const end = citation.targets.at(-1) === target ? citation.end : target.end;
      return link ? [{ start, end: Math.max(end, target.end), link }] : [];
    });
    // Official text speaks of no case of ours, whatever its words.
    const cases = place.paragraph === undefined ? this.#cases.mentions(text, place.language) : [];
    const named = cases.map(({ start, end, key }) => ({ start, end, link: { href: hrefOf(key) } }));
    return [...provisions, ...named].sort((a, b) => a.start - b.start);
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
    const provision = resolution.kind === 'inside' && this.provision(resolution);
    if (!provision || resolution.kind !== 'inside') return undefined;
    const href = hrefOf(joinKey(provision.key, formatAnchor(resolution)));
    const title = renumberingNote(resolution, language);
    return { href, ...(title && { title }) };
  }

  #outsideReason(law: string, language: Language): string {
    const { laws, articles } = this.#outside;
    const entry =
      laws.find(({ id }) => id === law) ?? articles.find((candidate) => candidate.law === law);
    return entry?.reason[language] ?? '';
  }

  /** The provision of a law, a version and a number; undefined where it is not carried. */
  provision({ law, version, article }: Pick<Inside, 'law' | 'version' | 'article'>) {
    return this.#provisions.get(`${law}/${version}/${article}`);
  }

  #covered({ law, version, covers }: Inside): Provision[] {
    return covers
      .map(({ article }) => this.provision({ law, version, article }))
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
