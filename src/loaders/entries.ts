import type { AboutData } from '../content-model/about.ts';
import type { CaseData } from '../content-model/case/case.ts';
import type { ComparisonData } from '../content-model/comparison.ts';
import type { CorrectionsData } from '../content-model/corrections.ts';
import type { CostsData } from '../content-model/costs.ts';
import type { EverydayWordsData } from '../content-model/everydayWords.ts';
import type { AnswerData, FaqData } from '../content-model/faq.ts';
import type { FinderData } from '../content-model/finder.ts';
import type { Finding } from '../content-model/finding.ts';
import type { ArticleData, ArticleLinks } from '../content-model/law/article.ts';
import type { LawData } from '../content-model/law/law.ts';
import type { FormerLawsData, TransitionsData } from '../content-model/law/temporal.ts';
import type { VersionData } from '../content-model/law/version.ts';
import type { LetterPageData, LetterYaml } from '../content-model/letter.ts';
import type { OperatorsData } from '../content-model/operators.ts';
import type { OutsideData } from '../content-model/outside.ts';
import type { RedirectsData } from '../content-model/redirects.ts';
import type { RoadData } from '../content-model/road.ts';
import type { StoryData } from '../content-model/story.ts';
import type { TermData } from '../content-model/term.ts';
import type { GuideData, TopicData } from '../content-model/topic.ts';
import type { UpdatesData } from '../content-model/updates.ts';
import type { Language } from '../law/language.ts';
import type { LawText } from '../law/lawText.ts';
import type { LineOf } from './checkShape.ts';
import type { MdxFile } from './readMdx.ts';

export type { Language } from '../law/language.ts';

/** The same thing in each language; a language is missing where its file is. */
export type Pair<T> = Partial<Record<Language, T>>;

/** A YAML file as data, with the means to name the line of a field. */
export interface YamlFile<T> {
  file: string;
  data: T;
  lineOf: LineOf;
}

export interface TextFile {
  file: string;
  /** The file to the byte, for its checksum. */
  source: string;
  text: LawText;
}

export interface VersionEntry {
  /** The day it takes force, which names its folder. */
  id: string;
  meta: YamlFile<VersionData>;
  texts: Pair<TextFile>;
  /** MDX articles on the provisions of this version alone, once it is superseded. */
  articles: Map<string, Pair<MdxFile<ArticleData>>>;
}

export interface LawEntry {
  id: string;
  meta: YamlFile<LawData>;
  versions: VersionEntry[];
  articles: Map<string, Pair<MdxFile<ArticleData>>>;
  links: YamlFile<ArticleLinks> | undefined;
}

/** A folder with one YAML file and a page in each language. */
export interface FolderEntry<M, P> {
  id: string;
  meta: YamlFile<M>;
  pages: Pair<MdxFile<P>>;
}

/** Everything below the content folder, as read: nothing resolved, nothing left out silently. */
export interface Collection {
  root: string;
  laws: LawEntry[];
  cases: FolderEntry<CaseData, StoryData>[];
  faqs: FolderEntry<FaqData, AnswerData>[];
  topics: FolderEntry<TopicData, GuideData>[];
  letters: FolderEntry<LetterYaml, LetterPageData>[];
  terms: (YamlFile<TermData> & { id: string })[];
  comparisons: (YamlFile<ComparisonData> & { id: string })[];
  updates: YamlFile<UpdatesData> | undefined;
  /** What was wrong on this site and is corrected. */
  corrections: YamlFile<CorrectionsData> | undefined;
  about: Pair<MdxFile<AboutData>>;
  outside: OutsideData;
  /** Texts of which only the days are here. */
  formerLaws: YamlFile<FormerLawsData> | undefined;
  /** The rules on which text governs when the law changes. */
  transitions: YamlFile<TransitionsData> | undefined;
  redirects: YamlFile<RedirectsData> | undefined;
  everydayWords: YamlFile<EverydayWordsData> | undefined;
  road: YamlFile<RoadData> | undefined;
  finder: YamlFile<FinderData> | undefined;
  operators: YamlFile<OperatorsData> | undefined;
  costs: YamlFile<CostsData> | undefined;
  /** What could not be read, or stands where nothing is expected. */
  findings: Finding[];
}
