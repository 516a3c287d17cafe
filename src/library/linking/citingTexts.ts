import type { Node, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Language } from '../../law/language.ts';
import type { MdxFile } from '../../loaders/readMdx.ts';
import type { Case, Faq, Letter, Provision, Topic } from '../model.ts';
import { commentaryPlace, officialPlace, type TextPlace } from './textPlace.ts';

/** A text that may cite, with the place from which its citations are read. */
export interface CitingText {
  text: string;
  place: TextPlace;
  file: string;
  line: number;
}

/** What cites: provisions with the commentary on them, and the pages that belong to no law. */
export interface CitingSources {
  allProvisions: Provision[];
  cases: Case[];
  faqs: Faq[];
  topics: Topic[];
  letters: Letter[];
}

const languages: Language[] = ['zh', 'en'];

/** Every text in which citations become links. */
export function citingTexts({
  allProvisions,
  cases,
  faqs,
  topics,
  letters,
}: CitingSources): CitingText[] {
  const provisions = allProvisions.flatMap((provision) =>
    languages.flatMap((language) => [
      ...officialTexts(provision, language),
      ...mdxTexts(provision.commentary[language], commentaryPlace(provision, language)),
    ]),
  );
  return [...provisions, ...[...cases, ...faqs, ...topics, ...letters].flatMap(entryTexts)];
}

/** The messages of questions: whoever gets one looks up what it cites, though nothing in it is a link. */
export function messageTexts({ faqs }: Pick<CitingSources, 'faqs'>): CitingText[] {
  return faqs.flatMap(({ pages }) =>
    languages.flatMap((language) => {
      const { file, data, lineOf } = pages[language];
      if (data.message === undefined) return [];
      return [{ text: data.message, place: { language }, file, line: lineOf(['message']) }];
    }),
  );
}

/** The words of a case, a question, a topic or a letter, which belong to no law. */
export function entryTexts(entry: Case | Faq | Topic | Letter): CitingText[] {
  return languages.flatMap((language) => mdxTexts(entry.pages[language], { language }));
}

/** The paragraphs and items of a provision, as they are cited from on the day of their text. */
export function officialTexts(provision: Provision, language: Language): CitingText[] {
  const file = `${provision.version.key}/text.${language}.md`;
  return provision.text[language].paragraphs.flatMap((block, index) => {
    const paragraph = index + 1;
    const place = officialPlace(provision, language, { paragraph });
    return [
      { text: block.text, line: block.line, file, place },
      ...block.items.map(({ text, line, number: item }) => {
        return { text, line, file, place: { ...place, item } };
      }),
    ];
  });
}

function mdxTexts(page: MdxFile<unknown> | undefined, place: TextPlace): CitingText[] {
  if (!page) return [];
  const texts: CitingText[] = [];
  visit(page.body as Root, (node: Node) => {
    const leaf = node as RootContent;
    if (leaf.type !== 'text') return;
    const line = leaf.position?.start.line ?? 1;
    texts.push({ text: leaf.value, place, file: page.file, line });
  });
  return texts;
}
