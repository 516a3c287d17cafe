import { relative } from 'node:path';
import type { AboutData } from '../content-model/about.ts';
import type { ArticleData } from '../content-model/article.ts';
import type { UpdatesData } from '../content-model/updates.ts';
import { addressOf, splitKey } from '../i18n/routes.ts';
import { articleAcross } from '../law/concordance.ts';
import { type Day, previousDay, toDay } from '../law/day.ts';
import type { LinkedText } from '../law/linkedText.ts';
import { type PlaceInArticle, parseAnchor, parseProvisionKey } from '../law/provisionId.ts';
import { citedPlace, provisionLabel } from '../law/provisionLabel.ts';
import type { Collection, Language } from '../loaders/entries.ts';
import { buildCases, buildFaqs, buildTopics } from './buildEntries.ts';
import { buildLaws } from './laws/buildLaws.ts';
import { citationOf } from './laws/citationOf.ts';
import { buildBacklinks } from './linking/backlinks.ts';
import { Citations, type TextPlace } from './linking/Citations.ts';
import { commentaryPlace } from './linking/citingTexts.ts';
import { Glossary } from './linking/Glossary.ts';
import { languageOf } from './linking/languageOf.ts';
import type { Backlinks, Case, Faq, Law, Provision, Topic } from './model.ts';

/** Where a provision stood before a renumbering. */
export interface FormerNumber {
  number: string;
  /** First day of the numbering that replaced it. */
  until: Day;
  /** The old text, where the collection carries it. */
  provision: Provision | undefined;
}

/** The content, joined up: the one door from pages, checks and search to what the site says. */
export class Library {
  /** The day for which status is derived. */
  readonly day: Day;
  readonly collection: Collection;
  /** In the order of the list of laws. */
  readonly laws: Law[];
  readonly cases: Case[];
  readonly faqs: Faq[];
  readonly topics: Topic[];
  readonly glossary: Glossary;
  readonly citations: Citations;
  readonly #provisions: Map<string, Provision>;
  #backlinks: Map<string, Backlinks> | undefined;
  #articleFiles: Map<string, Provision> | undefined;

  constructor(collection: Collection, day: Day) {
    this.day = day;
    this.collection = collection;
    this.laws = buildLaws(collection, day).sort((a, b) => a.data.order - b.data.order);
    this.cases = buildCases(collection);
    this.faqs = buildFaqs(collection);
    this.topics = buildTopics(collection);
    this.#provisions = new Map(this.allProvisions.map((provision) => [provision.key, provision]));
    this.glossary = new Glossary(collection);
    this.citations = new Citations(this);
  }

  /** The same questions put to several laws, in order. */
  get comparisons() {
    return [...this.collection.comparisons].sort((a, b) => a.data.order - b.data.order);
  }

  get updates(): UpdatesData {
    if (!this.collection.updates) throw new Error('content/updates.yaml cannot be read');
    return this.collection.updates.data;
  }

  get about(): Record<Language, AboutData> {
    const { zh, en } = this.collection.about;
    if (!zh || !en) throw new Error('content/about.zh.mdx or about.en.mdx cannot be read');
    return { zh: zh.data, en: en.data };
  }

  /** Provisions of every version. */
  get allProvisions(): Provision[] {
    return this.laws.flatMap((law) => law.versions.flatMap((version) => version.provisions));
  }

  /** Provisions that have an article's address: those of the current versions. */
  get provisions(): Provision[] {
    return this.laws.flatMap((law) => law.current.provisions);
  }

  /** Provisions of versions that are not the current one. */
  get superseded(): Provision[] {
    return this.allProvisions.filter(({ law, version }) => version !== law.current);
  }

  law(id: string): Law | undefined {
    return this.laws.find((law) => law.id === id);
  }

  /** The provision of a key without anchor. */
  provision(key: string): Provision | undefined {
    return this.#provisions.get(key);
  }

  /** Title and summary of a provision in a language; its label where nothing is written yet. */
  commentaryOf(provision: Provision, language: Language): Pick<ArticleData, 'title' | 'summary'> {
    const label = provision.label[language];
    return provision.commentary[language]?.data ?? { title: label, summary: label };
  }

  /** The id of its MDX article in the collection `articles`. */
  commentaryId({ law, version, number }: Provision, language: Language): string {
    const folder = version === law.current ? law.id : `${law.id}/${version.id}`;
    return `${folder}/articles/${number}.${language}`;
  }

  around({ version, number }: Provision): Record<'previous' | 'next', Provision | undefined> {
    const at = version.provisions.findIndex((provision) => provision.number === number);
    return { previous: version.provisions[at - 1], next: version.provisions[at + 1] };
  }

  /** The numbers that a current provision bore before its law was renumbered. */
  formerNumbers({ law, version, number }: Provision): FormerNumber[] {
    if (version !== law.current) return [];
    return law.data.renumberings.flatMap(({ on }) => {
      const before = previousDay(toDay(on));
      return articleAcross(law.data.renumberings, number, this.day, before).map((old) => ({
        number: old,
        until: toDay(on),
        provision: law.versions
          .find((candidate) => candidate.data.to === on)
          ?.provisions.find((candidate) => candidate.number === old),
      }));
    });
  }

  /** What a provision of an earlier version became, if the collection carries it. */
  presentOf({ law, version, number }: Provision): Provision | undefined {
    const from = toDay(version.data.from);
    const [now] = articleAcross(law.data.renumberings, number, from, this.day);
    return law.current.provisions.find((provision) => provision.number === now);
  }

  /** Everything that leads to a provision. */
  backlinks(provision: Provision): Backlinks {
    this.#backlinks ??= buildBacklinks(this);
    return this.#backlinks.get(provision.key) as Backlinks;
  }

  /** Cuts the text of a 款 or 项 at what it cites. */
  linkProvision(
    { law, version, number }: Provision,
    language: Language,
    text: string,
    at: PlaceInArticle,
    hrefOf: (reference: string) => string,
  ): LinkedText[] {
    const own = { law: law.id, version: version.id, article: number, ...at };
    const asOf = toDay(version.data.promulgated);
    return this.citations.link(text, { language, ...own, asOf }, hrefOf);
  }

  /** Cuts a statement that belongs to no law at what it cites. */
  linkText(text: string, language: Language, hrefOf: (reference: string) => string): LinkedText[] {
    return this.citations.link(text, { language }, hrefOf);
  }

  /** Cuts a text of an MDX file at what it cites. */
  linkFile(text: string, path: string, base: string): LinkedText[] {
    const place = this.#placeOf(path);
    return this.citations.link(text, place, (reference) => {
      const { key, anchor } = splitKey(reference);
      return addressOf(base, place.language, key, anchor);
    });
  }

  /** From where the words of an MDX file are read: an article on a provision has a law of its own. */
  #placeOf(path: string): TextPlace {
    const language = languageOf(path);
    this.#articleFiles ??= new Map(
      this.allProvisions.flatMap((provision) =>
        Object.values(provision.commentary).map(({ file }) => [file, provision] as const),
      ),
    );
    const provision = this.#articleFiles.get(relative(this.collection.root, path));
    return provision ? commentaryPlace(provision, language) : { language };
  }

  /** How texts cite the provision of a key, its 款 or 项 included. */
  citationOfKey(reference: string, language: Language): string {
    const { key, anchor } = splitKey(reference);
    const provision = this.provision(key);
    if (!provision) return reference;
    const { law, version, number, text } = provision;
    const place = citedPlace(parseAnchor(anchor) ?? {}, text.zh);
    const year = version === law.current ? undefined : version.id.slice(0, 4);
    return citationOf(law, { article: number, ...place }, language, year, text.zh.unit);
  }

  /** What texts cite and the collection does not carry, with the reasons. */
  outsideList(language: Language): { name: string; reason: string }[] {
    const { laws, articles } = this.collection.outside;
    const comma = language === 'zh' ? '、' : '; ';
    return [
      ...articles.map(({ law, articles: numbers, reason }) => ({
        name: numbers
          .map((number) => citationOf(this.law(law) as Law, { article: number }, language))
          .join(comma),
        reason: reason[language],
      })),
      ...laws.map(({ names, reason }) => ({
        name: names[language][0] as string,
        reason: reason[language],
      })),
    ];
  }

  /** How a text that has named the law cites the provision of a key: 第十条第一款. */
  labelOfKey(reference: string, language: Language): string {
    const ref = parseProvisionKey(reference);
    if (!ref) return this.citationOfKey(reference, language);
    const article = this.provision(splitKey(reference).key)?.text.zh;
    const place = article ? citedPlace(ref, article) : ref;
    return provisionLabel({ article: ref.article, ...place }, language, article?.unit);
  }

  /** What belongs to a topic: what its file lists, then whatever else names it. */
  topicContent({ id, data }: Topic): { provisions: string[]; cases: Case[]; faqs: Faq[] } {
    const listed = new Set(data.provisions.map((reference) => splitKey(reference).key));
    const tagged = this.provisions.filter(({ key, topics }) => {
      return topics.includes(id) && !listed.has(key);
    });
    return {
      provisions: [...data.provisions, ...tagged.map(({ key }) => key)],
      cases: listedFirst(data.cases, this.cases, (entry) => entry.data.topics.includes(id)),
      faqs: listedFirst(data.faqs, this.faqs, (faq) => faq.data.topics.includes(id)),
    };
  }
}

function listedFirst<T extends { id: string }>(
  ids: string[],
  entries: T[],
  belongs: (entry: T) => boolean,
): T[] {
  const listed = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...listed, ...entries.filter((entry) => belongs(entry) && !ids.includes(entry.id))];
}
