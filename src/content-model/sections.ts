import type { Bilingual } from './bilingual.ts';

/** A section of a written page: its heading in each language, and its address in both. */
export interface Section extends Bilingual {
  /** What stands after # in its address; once published it stays. */
  id: string;
  /** Whether every page of the kind has it. */
  required: boolean;
}

export type WrittenKind = 'article' | 'answer' | 'guide' | 'story' | 'letter' | 'about';

/** The sections of each kind of page, in their order. */
export const sectionsOf: Readonly<Record<WrittenKind, readonly Section[]>> = {
  article: [
    { id: 'plain-words', zh: '用白话说', en: 'In plain words', required: true },
    { id: 'meaning', zh: '对你意味着什么', en: 'What it means for you', required: false },
    { id: 'faces', zh: '与人脸信息的关系', en: 'Bearing on face information', required: false },
    { id: 'limits', zh: '界限与未决问题', en: 'Limits and open questions', required: false },
  ],
  answer: [
    { id: 'what-to-do', zh: '怎么做', en: 'What to do', required: true },
    { id: 'basis', zh: '依据', en: 'The basis', required: true },
    { id: 'limits', zh: '界限', en: 'Limits', required: true },
  ],
  guide: [
    { id: 'rules', zh: '规则怎么说', en: 'What the rules say', required: true },
    {
      id: 'practice',
      zh: '法院和主管部门怎么做',
      en: 'What courts and authorities have done',
      required: true,
    },
    { id: 'open-questions', zh: '还没有答案的问题', en: 'Questions still open', required: true },
  ],
  story: [
    { id: 'in-brief', zh: '案情五句话', en: 'The story in five sentences', required: true },
    { id: 'reading', zh: '该怎么读这个案子', en: 'How to read this case', required: true },
  ],
  letter: [
    { id: 'can', zh: '能做什么', en: 'What it can do', required: true },
    { id: 'cannot', zh: '不能做什么', en: 'What it cannot do', required: true },
    { id: 'sending', zh: '怎么送', en: 'How to send it', required: true },
  ],
  about: [
    { id: 'what', zh: '这是什么', en: 'What this is', required: true },
    { id: 'making', zh: '一页是怎么做成的', en: 'How a page is made', required: true },
    { id: 'citing', zh: '怎样引用', en: 'How to cite', required: true },
    { id: 'force', zh: '效力和界限', en: 'Force and limits', required: true },
    { id: 'corrections', zh: '更正和当事人', en: 'Corrections and persons', required: true },
    { id: 'licences', zh: '许可和隐私', en: 'Licences and privacy', required: true },
  ],
};

const ids = new Map(
  Object.values(sectionsOf)
    .flat()
    .flatMap(({ id, zh, en }) => [
      [zh, id],
      [en, id],
    ]),
);

/** The address of a section by its heading in either language; undefined for any other heading. */
export function sectionId(heading: string): string | undefined {
  return ids.get(heading);
}
