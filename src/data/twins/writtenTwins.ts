import type { RootContent } from 'mdast';
import { answerCertainties } from '../../content-model/faq.ts';
import { faqStrings } from '../../i18n/faqs.ts';
import { localeIds } from '../../i18n/locales.ts';
import { fill } from '../../i18n/translate.ts';
import { concordance } from '../../library/linking/concordance.ts';
import type { Term } from '../../library/linking/Glossary.ts';
import type { Faq, Topic } from '../../library/model.ts';
import { faqLinks } from '../../library/pages/faqLinks.ts';
import { termLinks } from '../../library/pages/termLinks.ts';
import { topicLinks } from '../../library/pages/topicLinks.ts';
import { roadOf } from '../../library/road.ts';
import { heading, listOf, paragraph, quotation, section } from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';
import { stepBlocks } from './helpTwins.ts';

/** A question: the answer first, then what to do, the message, whom to turn to, on what it rests. */
export function faqTwin(faq: Faq, desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const { data, pages } = faq;
  const words = faqStrings[language];
  const links = faqLinks(library, faq, [], language);
  const reviewed = desk.day(data.reviewed);
  return [
    heading(1, pages[language].data.question),
    quotation(pages[language].data.answer),
    paragraph(
      fill(answerCertainties[data.certainty][language], { day: reviewed }),
      desk.marks.space,
      fill(words.reviewed, { day: reviewed }),
    ),
    ...desk.body(pages[language].body),
    ...message(faq, desk),
    ...road(faq, desk),
    ...desk.linkSection(t.casesHeading, links.cases),
    ...desk.linkSection(t.basisHeading, links.basis),
    ...desk.linkSection(words.kindred, links.kindred),
    ...desk.linkSection(t.topicsOf, links.topics),
  ];
}

function message({ pages }: Faq, { language }: Desk): RootContent[] {
  const words = faqStrings[language];
  const texts = localeIds.flatMap((id) => pages[id].data.message ?? []);
  if (texts.length < localeIds.length) return [];
  return section(2, words.messageHeading, [
    paragraph(words.messageNote),
    ...texts.map((text) => quotation(text)),
  ]);
}

function road(faq: Faq, desk: Desk): RootContent[] {
  const { t, library } = desk;
  const steps = roadOf(library, faq).flatMap((step) => stepBlocks(step, desk));
  if (steps.length === 0) return [];
  const checked = fill(t.roadChecked, { day: desk.day(library.road.checked) });
  return section(2, t.roadHeading, [paragraph(t.roadNote), ...steps, paragraph(checked)]);
}

/** A topic: its guide, and whatever belongs to it. */
export function topicTwin(topic: Topic, desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const { data, body } = topic.pages[language];
  const links = topicLinks(library, topic, language);
  return [
    heading(1, data.title),
    quotation(data.summary),
    ...desk.body(body),
    ...desk.linkSection(t.questionsHeading, links.faqs),
    ...desk.linkSection(t.provisionsHeading, links.provisions),
    ...desk.linkSection(t.casesHeading, links.cases),
  ];
}

/** A term: its two words, what it means, and every place of the law in force that uses it. */
export function termTwin(term: Term, desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const { data } = term;
  const links = termLinks(library, term, language);
  const also = data.alsoSeen[language];
  const places = concordance(library, term.id).flatMap(({ found }) => found);
  return [
    heading(1, `${data.zh} · ${data.en}`),
    quotation(data.definition[language]),
    ...(also.length === 0
      ? []
      : [paragraph(fill(t.termAlso, { words: also.join(desk.marks.listComma) }))]),
    ...desk.linkSection(t.termDefinedIn, links.definedIn),
    ...desk.linkSection(t.termConfused, links.confused),
    ...section(2, fill(t.termConcordance, { n: places.length }), [
      ...(places.length === 0 ? [paragraph(t.termNowhere)] : []),
      ...listOf(
        places.map(({ provision, anchor, zh, en }) => [
          desk.toProvision(`${provision.key}#${anchor}`),
          desk.marks.colon,
          language === 'zh' ? zh : en,
        ]),
      ),
    ]),
  ];
}
