import type { Node, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { toDay } from '../../law/day.ts';
import type { Language } from '../../loaders/entries.ts';
import type { MdxFile } from '../../loaders/readMdx.ts';
import type { Library } from '../Library.ts';
import type { Case, Faq, Provision, Topic } from '../model.ts';
import type { TextPlace } from './Citations.ts';

/** A text that may cite, with the place from which its citations are read. */
export interface CitingText {
  text: string;
  place: TextPlace;
  file: string;
  line: number;
}

const languages: Language[] = ['zh', 'en'];

/** Every text of the collection in which citations become links. */
export function citingTexts(library: Library): CitingText[] {
  const provisions = library.allProvisions.flatMap((provision) =>
    languages.flatMap((language) => [
      ...officialTexts(provision, language),
      ...mdxTexts(provision.commentary[language], commentaryPlace(provision, language)),
    ]),
  );
  const pages = [...library.cases, ...library.faqs, ...library.topics].flatMap(entryTexts);
  return [...provisions, ...pages];
}

export type WrittenEntry = Case | Faq | Topic;

/** The words of a case, a question or a topic, which belong to no law. */
export function entryTexts(entry: WrittenEntry): CitingText[] {
  return languages.flatMap((language) => mdxTexts(entry.pages[language], { language }));
}

/** The paragraphs and items of a provision, as they are cited from on the day of their text. */
export function officialTexts(
  { law, version, number, text }: Provision,
  language: Language,
): CitingText[] {
  const file = `${version.key}/text.${language}.md`;
  const own = { language, law: law.id, version: version.id, article: number };
  const asOf = toDay(version.data.promulgated);
  return text[language].paragraphs.flatMap((paragraph, index) => {
    const place = { ...own, asOf, paragraph: index + 1 };
    return [
      { text: paragraph.text, line: paragraph.line, file, place },
      ...paragraph.items.map((item) => {
        return { text: item.text, line: item.line, file, place: { ...place, item: item.number } };
      }),
    ];
  });
}

/** Commentary speaks today; on a superseded version it speaks of that version's own numbers. */
export function commentaryPlace(
  { law, version, number }: Provision,
  language: Language,
): TextPlace {
  const own = { language, law: law.id, article: number };
  return version === law.current ? own : { ...own, version: version.id };
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
