import type { RootContent } from 'mdast';
import { dataStrings } from '../../i18n/data.ts';
import { namedPage } from '../../library/pages/namedPage.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { caseTwin } from './caseTwin.ts';
import type { Desk } from './Desk.ts';
import { helpTwins, letterTwin } from './helpTwins.ts';
import { lawTwin, versionTwin } from './lawTwins.ts';
import { categoryTwin, listTwins } from './listTwins.ts';
import { provisionTwin } from './provisionTwin.ts';
import { siteTwins } from './siteTwins.ts';
import { faqTwin, termTwin, topicTwin } from './writtenTwins.ts';

/** The twin of a page by its key, as blocks; a page that is only a tool says what it is. */
export function twinOf(key: string, desk: Desk): RootContent[] {
  return (
    (listTwins[key] ?? siteTwins[key] ?? helpTwins[key])?.(desk) ??
    textTwin(key, desk) ??
    writtenTwin(key, desk) ??
    categoryTwin(key, desk) ?? [
      heading(1, namedPage(desk.library, key, desk.language).text),
      paragraph(dataStrings[desk.language].otherTool, desk.printed(key)),
    ]
  );
}

/** The twin of a law, a version or a provision. */
function textTwin(key: string, desk: Desk): RootContent[] | undefined {
  const { library } = desk;
  const provision = library.provision(key);
  if (provision) return provisionTwin(provision, desk);
  const law = library.laws.find((each) => each.key === key);
  if (law) return lawTwin(law, desk);
  const version = library.laws.flatMap(({ versions }) => versions).find((each) => each.key === key);
  return version && versionTwin(version, desk);
}

/** The twin of a case, a question, a letter, a topic or a term. */
function writtenTwin(key: string, desk: Desk): RootContent[] | undefined {
  const { cases, faqs, letters, topics, glossary } = desk.library;
  const find = <T extends { key: string }>(list: readonly T[]) =>
    list.find((each) => each.key === key);
  const [matter, faq, letter] = [find(cases), find(faqs), find(letters)];
  const [topic, term] = [find(topics), find(glossary.terms)];
  if (matter) return caseTwin(matter, desk);
  if (faq) return faqTwin(faq, desk);
  if (letter) return letterTwin(letter, desk);
  if (topic) return topicTwin(topic, desk);
  return term && termTwin(term, desk);
}
