import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { sectionsOf } from '../../content-model/sections.ts';
import type { Language } from '../../law/language.ts';
import { everyPage, type WrittenPage } from '../everyPage.ts';
import type { Found, Rule } from '../rule.ts';

/** Laws whose articles are explained in depth: practice and limits are compulsory there. */
const inDepth = /^laws\/frt-(provisions|measures)\//;

/** Each kind of page has its sections, all of them and in order. */
export const sections: Rule = {
  name: 'sections',
  *check({ collection }) {
    for (const language of ['zh', 'en'] as const) {
      for (const page of everyPage(collection, language)) yield* checkPage(page, language);
    }
  },
};

function* checkPage(page: WrittenPage, language: Language): Iterable<Found> {
  const wanted = sectionsOf[page.kind].map((section) => section[language]);
  const found = page.body.children.filter((node): node is Heading => node.type === 'heading');
  let last = -1;
  for (const heading of found) {
    const place = wanted.indexOf(textOf(heading));
    const line = heading.position?.start.line ?? 1;
    if (heading.depth !== 2 || place === -1) {
      const message = `"${textOf(heading)}" is no section of such a page`;
      const remedy = `the sections are ${wanted.map((name) => `"## ${name}"`).join(', ')}`;
      yield { file: page.file, line, message, remedy };
    } else if (place <= last) {
      const message = `"${textOf(heading)}" stands out of order`;
      yield { file: page.file, line, message, remedy: `keep the order ${wanted.join(', ')}` };
    }
    last = Math.max(last, place);
  }
  const present = new Set(found.map((heading) => textOf(heading)));
  for (const heading of compulsory(page, language)) {
    if (present.has(heading)) continue;
    const message = `the section "${heading}" is missing`;
    yield { file: page.file, line: 1, message, remedy: `write it below "## ${heading}"` };
  }
}

function compulsory({ kind, file }: WrittenPage, language: Language): string[] {
  const deep = kind === 'article' && inDepth.test(file) ? ['meaning', 'limits'] : [];
  return sectionsOf[kind]
    .filter(({ id, required }) => required || deep.includes(id))
    .map((section) => section[language]);
}
