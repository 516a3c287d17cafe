import type { AboutData } from '../content-model/about.ts';
import type { CorrectionsData } from '../content-model/corrections.ts';
import type { CostsData } from '../content-model/costs.ts';
import type { FinderData } from '../content-model/finder.ts';
import type { OperatorsData } from '../content-model/operators.ts';
import type { RoadData } from '../content-model/road.ts';
import type { UpdatesData } from '../content-model/updates.ts';
import type { Day } from '../law/day.ts';
import type { Language } from '../law/language.ts';
import type { Collection } from '../loaders/entries.ts';
import { buildBacklinks } from './linking/backlinks.ts';
import type { Citations } from './linking/Citations.ts';
import type { Glossary } from './linking/Glossary.ts';
import type { Backlinks, Case, Faq, Law, Letter, Provision, Topic } from './model.ts';

/** What a library is made of; `joinLibrary` makes it from a collection. */
export interface LibraryParts {
  collection: Collection;
  day: Day;
  laws: Law[];
  cases: Case[];
  faqs: Faq[];
  topics: Topic[];
  letters: Letter[];
  glossary: Glossary;
  citations: Citations;
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
  readonly letters: Letter[];
  readonly glossary: Glossary;
  readonly citations: Citations;
  /** Provisions of every version. */
  readonly allProvisions: Provision[];
  readonly #provisions: Map<string, Provision>;
  readonly #byFile: Map<string, Provision>;
  #backlinks: Map<string, Backlinks> | undefined;

  constructor({
    collection,
    day,
    laws,
    cases,
    faqs,
    topics,
    letters,
    glossary,
    citations,
  }: LibraryParts) {
    this.collection = collection;
    this.day = day;
    this.laws = laws;
    this.cases = cases;
    this.faqs = faqs;
    this.topics = topics;
    this.letters = letters;
    this.glossary = glossary;
    this.citations = citations;
    this.allProvisions = laws.flatMap(({ versions }) =>
      versions.flatMap(({ provisions }) => provisions),
    );
    this.#provisions = new Map(this.allProvisions.map((provision) => [provision.key, provision]));
    this.#byFile = new Map(
      this.allProvisions.flatMap((provision) =>
        Object.values(provision.commentary).map(({ file }) => [file, provision]),
      ),
    );
  }

  /** The same questions put to several laws, in order. */
  get comparisons() {
    return [...this.collection.comparisons].sort((a, b) => a.data.order - b.data.order);
  }

  /** Everyday words and the legal words for them, for the search. */
  get everydayWords() {
    return this.collection.everydayWords?.data.entries ?? [];
  }

  get updates(): UpdatesData {
    if (!this.collection.updates) throw new Error('content/updates.yaml cannot be read');
    return this.collection.updates.data;
  }

  get corrections(): CorrectionsData {
    if (!this.collection.corrections) throw new Error('content/corrections.yaml cannot be read');
    return this.collection.corrections.data;
  }

  /** Whom to turn to, in which order and by when. */
  get road(): RoadData {
    if (!this.collection.road) throw new Error('content/road.yaml cannot be read');
    return this.collection.road.data;
  }

  /** From what happened to the question that answers it. */
  get finder(): FinderData {
    if (!this.collection.finder) throw new Error('content/finder.yaml cannot be read');
    return this.collection.finder.data;
  }

  /** What whoever uses face recognition has to do, and when. */
  get operators(): OperatorsData {
    if (!this.collection.operators) throw new Error('content/operators.yaml cannot be read');
    return this.collection.operators.data;
  }

  /** The rules on costs, time and place of a civil suit. */
  get costs(): CostsData {
    if (!this.collection.costs) throw new Error('content/costs.yaml cannot be read');
    return this.collection.costs.data;
  }

  get about(): Record<Language, AboutData> {
    const { zh, en } = this.collection.about;
    if (!zh || !en) throw new Error('content/about.zh.mdx or about.en.mdx cannot be read');
    return { zh: zh.data, en: en.data };
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

  /** The letter of an id, as questions may name it. */
  letter(id: string): Letter | undefined {
    return this.letters.find((letter) => letter.id === id);
  }

  /** The provision of a key without anchor. */
  provision(key: string): Provision | undefined {
    return this.#provisions.get(key);
  }

  /** The provision that an MDX file explains, by its path below the content folder. */
  explainedIn(file: string): Provision | undefined {
    return this.#byFile.get(file);
  }

  /** Everything that leads to a provision. All are gathered when the first is asked for. */
  backlinks(provision: Provision): Backlinks {
    this.#backlinks ??= buildBacklinks(this);
    return this.#backlinks.get(provision.key) as Backlinks;
  }
}
