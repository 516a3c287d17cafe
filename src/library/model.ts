import type { Bilingual } from '../content-model/bilingual.ts';
import type { CaseData } from '../content-model/case/case.ts';
import type { AnswerData, FaqData } from '../content-model/faq.ts';
import type { ArticleData } from '../content-model/law/article.ts';
import type { LawData } from '../content-model/law/law.ts';
import type { VersionData } from '../content-model/law/version.ts';
import type { LetterPageData, LetterYaml } from '../content-model/letter.ts';
import type { StoryData } from '../content-model/story.ts';
import type { GuideData, TopicData } from '../content-model/topic.ts';
import type { Language } from '../law/language.ts';
import type { LawArticle } from '../law/lawText.ts';
import type { Pair } from '../loaders/entries.ts';
import type { MdxFile } from '../loaders/readMdx.ts';

export type Status = 'not-yet' | 'in-force' | 'superseded';

export interface Law {
  id: string;
  /** `laws/frt-provisions` */
  key: string;
  data: LawData;
  /** Oldest first. */
  versions: Version[];
  /** The version in force on the day of the library, or the latest where none is. */
  current: Version;
}

export interface Version {
  /** The day it takes force. */
  id: string;
  /** `laws/frt-provisions/2021-08-01` */
  key: string;
  law: Law;
  data: VersionData;
  status: Status;
  preamble: Record<Language, string[]>;
  provisions: Provision[];
}

/** One article of one version, with what the site says of it. */
export interface Provision {
  /** `laws/frt-provisions/10`; of a superseded version `laws/cybersecurity-law/2017-06-01/41`. */
  key: string;
  law: Law;
  version: Version;
  number: string;
  text: Record<Language, LawArticle>;
  commentary: Pair<MdxFile<ArticleData>>;
  topics: string[];
  related: string[];
  /** 第十条, Article 10; 一、, Point 1 */
  label: Bilingual;
  /** 人脸识别司法解释第十条, Article 10 of the SPC Face Recognition Provisions */
  citation: Bilingual;
}

/** A matter, a question or a topic: its data and its page in each language. */
export interface Entry<Kind extends string, Data, Page> {
  kind: Kind;
  id: string;
  /** `cases/guo-bing-v-hangzhou-safari-park` */
  key: string;
  data: Data;
  pages: Record<Language, MdxFile<Page>>;
  title: Bilingual;
}

export type Case = Entry<'case', CaseData, StoryData>;
export type Faq = Entry<'faq', FaqData, AnswerData>;
export type Letter = Entry<'letter', LetterYaml, LetterPageData>;
export type Topic = Entry<'topic', TopicData, GuideData>;

/** Finds the provision of a key without anchor. */
export interface Provisions {
  provision(key: string): Provision | undefined;
}

/** What leads to a provision, for the links back. */
export interface Backlinks {
  cases: { entry: Case; provision: CaseData['provisions'][number] }[];
  faqs: Faq[];
  topics: Topic[];
  /** Provisions whose official text cites it. */
  citedBy: Provision[];
  /** Provisions of the collection that its official text cites. */
  cites: Provision[];
  related: Provision[];
}
