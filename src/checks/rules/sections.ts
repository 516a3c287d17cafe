import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { everyPage, type WrittenPage } from '../everyPage.ts';
import type { Found, Rule } from '../rule.ts';

/** Level-2 headings of each kind of page, in order; those with ! must be there. */
const headings = {
  zh: {
    article: ['!用白话说', '对你意味着什么', '与人脸信息的关系', '界限与未决问题'],
    answer: ['!依据', '!怎么做', '!界限'],
    guide: ['!规则怎么说', '!法院和主管部门怎么做', '!还没有答案的问题'],
    story: ['!案情五句话', '!该怎么读这个案子'],
  },
  en: {
    article: [
      '!In plain words',
      'What it means for you',
      'Bearing on face information',
      'Limits and open questions',
    ],
    answer: ['!The basis', '!What to do', '!Limits'],
    guide: [
      '!What the rules say',
      '!What courts and authorities have done',
      '!Questions still open',
    ],
    story: ['!The story in five sentences', '!How to read this case'],
  },
} as const;

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

function* checkPage(page: WrittenPage, language: 'zh' | 'en'): Iterable<Found> {
  const wanted = headings[language][page.kind].map((heading) => heading.replace('!', ''));
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

function compulsory({ kind, file }: WrittenPage, language: 'zh' | 'en'): string[] {
  const list: readonly string[] = headings[language][kind];
  const always = list.filter((heading) => heading.startsWith('!'));
  const deep = kind === 'article' && inDepth.test(file) ? [list[1], list[3]] : [];
  return [...always, ...deep].map((heading) => (heading as string).replace('!', ''));
}
