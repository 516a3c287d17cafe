import { caseStrings } from '../../i18n/cases.ts';
import { letterStrings } from '../../i18n/letters.ts';
import { searchStrings } from '../../i18n/search.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import { both } from '../../law/both.ts';
import type { Day } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import { formatAnchor } from '../../law/provisionId.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import { parseLetter } from '../../letters/letterText.ts';
import { wordsOf } from '../../letters/wordsOf.ts';
import type { Passage, SearchRecord } from '../../search/record.ts';
import type { Library } from '../Library.ts';
import { presentOf } from '../laws/numbering.ts';
import { citedByLetter } from '../letters/citedByLetter.ts';
import type { Term } from '../linking/Glossary.ts';
import { keysOf } from '../linking/keysOf.ts';
import { yearsOf } from '../linking/lawCollection.ts';
import type { Faq, Law, Letter, Provision, Status, Topic } from '../model.ts';
import { caseRecord } from './caseRecord.ts';
import { toolRecords } from './toolRecords.ts';

const none = both<Passage[]>(() => []);

/** One record for everything that a reader can search for, in both languages. */
export function searchRecords(library: Library): SearchRecord[] {
  return [
    ...library.laws.map(lawRecord),
    ...library.allProvisions.map((provision) => provisionRecord(provision, library.day)),
    ...library.cases.map(caseRecord),
    ...library.faqs.map(faqRecord),
    ...library.topics.map(topicRecord),
    matrixRecord(library),
    ...library.letters.map(letterRecord),
    ...library.glossary.terms.map(termRecord),
    ...toolRecords,
  ];
}

function lawRecord(law: Law): SearchRecord {
  const { title, short, aliases, number, issuer, renumberings } = law.data;
  const numbers = number ? [number] : [];
  return {
    key: law.key,
    kind: 'law',
    title: short,
    law: law.id,
    texts: {
      versions: law.versions.map(({ id, data }) => ({
        from: id,
        ...(data.to !== undefined && { to: data.to }),
        years: yearsOf(data),
      })),
      current: law.current.id,
      renumberings,
    },
    names: both((language) => [title[language], ...aliases[language], ...numbers]),
    official: none,
    body: both((language) => [{ anchor: '', text: `${title[language]} ${issuer[language]}` }]),
    asks: both(() => []),
  };
}

/** A provision; one of a superseded text says so and leads to what it has become. */
function provisionRecord(provision: Provision, day: Day): SearchRecord {
  const { key, law, version, number, label, citation, commentary } = provision;
  const isFormer = version !== law.current;
  const present = isFormer ? presentOf(provision, day) : undefined;
  const page = (language: Language) => commentary[language];
  return {
    key,
    kind: 'provision',
    title: both((language) => page(language)?.data.title ?? citation[language]),
    resultTitle: both((language) => {
      const title = page(language)?.data.title;
      if (title === undefined) return citation[language];
      return fill(searchStrings[language].titles.provision, { number: label[language], title });
    }),
    label: citation,
    law: law.id,
    article: number,
    ...(isFormer && { version: version.id }),
    ...(present && { restsOn: [present.key] }),
    names: both(() => []),
    official: both((language) => officialPassages(provision, language)),
    body: both((language) => {
      const article = page(language);
      if (!article) return [];
      return [{ anchor: '', text: article.data.summary }];
    }),
    asks: both((language) => page(language)?.data.asks ?? []),
    status: both((language) => {
      const word = statusWord(version.status, language);
      return present ? `${word} · ${nowWord(present, language)}` : word;
    }),
  };
}

/** 现为第四十三条, now Article 43. */
function nowWord({ number }: Provision, language: Language): string {
  return fill(stringsOf(language).nowArticle, { article: articleLabel(number, language) });
}

function statusWord(status: Status, language: Language): string {
  const t = stringsOf(language);
  return { 'in-force': t.inForce, 'not-yet': t.notYet, superseded: t.superseded }[status];
}

function officialPassages({ text }: Provision, language: Language): Passage[] {
  return text[language].paragraphs.flatMap((paragraph, index) => [
    { anchor: formatAnchor({ paragraph: index + 1 }), text: paragraph.text },
    ...paragraph.items.map((item) => ({
      anchor: formatAnchor({ paragraph: index + 1, item: item.number }),
      text: item.label + item.text,
    })),
  ]);
}

/** A page of our own words. */
function writtenRecord(
  { key, kind, title, pages }: Faq | Topic | Letter,
  lead: (language: Language) => string,
): SearchRecord {
  return {
    key,
    kind,
    title,
    names: both(() => []),
    official: none,
    body: both((language) => [{ anchor: '', text: lead(language) }]),
    asks: both((language) => pages[language].data.asks),
  };
}

function faqRecord(faq: Faq): SearchRecord {
  const cases = faq.data.cases.map((id) => `cases/${id}`);
  return {
    ...writtenRecord(faq, (of) => faq.pages[of].data.answer),
    restsOn: [...keysOf(faq.data.basis), ...cases],
  };
}

function topicRecord(topic: Topic): SearchRecord {
  return {
    ...writtenRecord(topic, (of) => topic.pages[of].data.summary),
    restsOn: keysOf(topic.data.provisions),
  };
}

/** The page on which provisions stand with the cases that applied them. */
function matrixRecord({ cases }: Library): SearchRecord {
  return {
    key: 'cases/matrix',
    kind: 'topic',
    title: both((language) => caseStrings[language].matrix),
    names: both(() => []),
    official: none,
    body: both((language) => [{ anchor: '', text: caseStrings[language].matrixIntro }]),
    asks: both((language) => [caseStrings[language].matrixAsk]),
    restsOn: cases.map(({ key }) => key),
  };
}

function letterRecord(letter: Letter): SearchRecord {
  const record = writtenRecord(letter, (of) => letter.pages[of].data.summary);
  return {
    ...record,
    names: both((language) => [
      fill(letterStrings[language].alsoCalled, { title: letter.title[language] }),
    ]),
    body: both((language) => [...record.body[language], ...letterPassages(letter, language)]),
    restsOn: [...new Set(keysOf(citedByLetter(letter)))],
  };
}

/** The words of the letter itself. */
function letterPassages({ pages }: Letter, language: Language): Passage[] {
  const { blocks } = parseLetter(pages[language].data.letter);
  return blocks
    .map((block) => ({ anchor: '', text: wordsOf(block, language) }))
    .filter(({ text }) => text !== '');
}

function termRecord({ key, data }: Term): SearchRecord {
  return {
    key,
    kind: 'term',
    title: { zh: data.zh, en: data.en },
    names: both((language) => data.alsoSeen[language]),
    official: none,
    body: both((language) => [{ anchor: '', text: data.definition[language] }]),
    asks: both(() => []),
    restsOn: keysOf(data.definedIn),
  };
}
