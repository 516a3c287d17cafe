import type { Bilingual } from '../../content-model/bilingual.ts';

/** Under what the parts of the data may be used; see LICENSE-CONTENT. */
export const licences = {
  'not-protected': {
    name: {
      zh: '官方文本，依著作权法第五条不受著作权保护',
      en: 'Official text, not protected by copyright (Copyright Law of China, art. 5)',
    },
    covers: {
      zh: '法律、法规、司法解释、规章的中文原文。取自第三方副本，依据它们行事以前请核对官方发布的文本。',
      en: 'The Chinese texts of laws, regulations, judicial interpretations and rules. Taken from third-party copies: check the official publication before you rely on them.',
    },
    url: undefined,
  },
  'CC-BY-4.0': {
    name: {
      zh: '知识共享署名4.0国际许可',
      en: 'Creative Commons Attribution 4.0 International',
    },
    covers: {
      zh: '其余一切：译文、摘要、解读、答案、专题、术语、案情和数据的编排。使用时注明“FaceLaw”和页面地址，说明有没有改动；译文不要当作官方译文。',
      en: 'Everything else: translations, summaries, commentary, answers, topics, terms, accounts of cases, and the arrangement of the data. Credit “FaceLaw” with the address of the page and say whether you changed anything; do not present translations as official.',
    },
    url: 'https://creativecommons.org/licenses/by/4.0/legalcode',
  },
} as const satisfies Record<
  string,
  { name: Bilingual; covers: Bilingual; url: string | undefined }
>;

export type Licence = keyof typeof licences;
export const licenceIds = Object.keys(licences) as [Licence, ...Licence[]];
