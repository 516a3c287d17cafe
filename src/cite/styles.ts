import type { Language } from '../law/language.ts';
import { apa, apaInText } from './apa.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import type { Cited, Occasion, Source } from './cited.ts';
import { gbt7714, gbt7714of2015 } from './gbt7714.ts';
import { htmlLink } from './htmlLink.ts';
import { laterNote, lawManual } from './lawManual.ts';
import { markdownLink } from './markdownLink.ts';
import { newsInChinese } from './newsInChinese.ts';
import { newsInEnglish } from './newsInEnglish.ts';
import { oscola } from './oscola.ts';
import { firstMention, laterMention, pleading } from './pleading.ts';

interface Style {
  /** The language of what is written, and of the page that it leads to. */
  language: Language;
  /** Undefined where the style has no form for the source. */
  write: (source: Source, occasion: Occasion) => string | undefined;
}

const ofProvision = (write: (cited: Cited) => string) => (source: Source) =>
  source.kind === 'provision' ? write(source) : undefined;
const link =
  (write: typeof markdownLink, language: Language) =>
  (source: Source, { address = '', anchor = '' }: Occasion) =>
    write(source, language, address + anchor);

/** The styles in the order in which they are offered. */
export const styles = {
  manual: { language: 'zh', write: lawManual },
  manualLater: { language: 'zh', write: laterNote },
  gb2025: { language: 'zh', write: gbt7714 },
  gb2015: { language: 'zh', write: gbt7714of2015 },
  pleading: { language: 'zh', write: ofProvision((cited) => pleading([cited])) },
  firstMention: { language: 'zh', write: ofProvision(firstMention) },
  laterMention: { language: 'zh', write: ofProvision(laterMention) },
  newsZh: { language: 'zh', write: newsInChinese },
  newsEn: { language: 'en', write: newsInEnglish },
  bluebook: { language: 'en', write: bluebook },
  oscola: { language: 'en', write: oscola },
  chicago: { language: 'en', write: chicago },
  apa: { language: 'en', write: apa },
  apaInText: { language: 'en', write: apaInText },
  markdownZh: { language: 'zh', write: link(markdownLink, 'zh') },
  markdownEn: { language: 'en', write: link(markdownLink, 'en') },
  htmlZh: { language: 'zh', write: link(htmlLink, 'zh') },
  htmlEn: { language: 'en', write: link(htmlLink, 'en') },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof styles;

export const styleIds = Object.keys(styles) as StyleId[];
