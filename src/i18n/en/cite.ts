import type { Dictionary } from '../dictionary.ts';
import type { cite as zh } from '../zh/cite.ts';

/** Of a style that says nothing of China. */
const own =
  'Our own construction: no rule of this style on Chinese law was found; it follows its general rule for foreign law.';
const gb =
  'The national standard has no code for legislation and no place for an article: the code is that of the Chinese CSL styles, and the article goes into your text.';

/** What the further styles of a cite box say in English. */
export const cite: Dictionary<typeof zh> = {
  style: 'Style',
  way: 'Which decision',
  copy: 'Copy',
  quote: 'Copy with the words of the law:',
  quotes: {
    official: 'Chinese original',
    translation: 'English translation',
    both: 'original and translation',
  },
  files: 'For a reference manager:',
  page: 'This page of ours (commentary, no legal text)',
  guiding: 'Guiding Case No. {n}',
  noForm: 'This style has no form for what this page shows.',
  notHad: 'The further styles could not be fetched; check the connection and try again.',
  help: 'A form marked as our own construction rests on no written rule: ask your editor or supervisor first. A case number that no source confirms stands in no citation. English titles and translations are ours, for reference. The day of access is today on your device; the address is that of the site before you.',
  styles: {
    manual: {
      name: 'Chinese legal citation manual (2nd ed.)',
      note: 'For scholarly notes in Chinese: Arabic numerals.',
    },
    manualLater: {
      name: 'Chinese legal citation manual: later note',
      note: 'Put the number of the earlier note for n. The second part is our own construction.',
    },
    gb2025: { name: 'GB/T 7714—2025 (reference list)', note: gb },
    gb2015: {
      name: 'GB/T 7714—2015 (reference list, replaced)',
      note: `Replaced by the edition of 2025 on 1 July 2026. ${gb}`,
    },
    pleading: {
      name: 'Chinese pleading: basis',
      note: 'Chinese numerals; title and number as a judicial interpretation of 2009 asks; the sentence is our own construction. Departmental rules are no direct basis of a civil judgment: they belong in the facts and reasons.',
    },
    firstMention: {
      name: 'Chinese pleading: first mention',
      note: 'Full title, with the short name for later.',
    },
    laterMention: {
      name: 'Chinese pleading: later mention',
      note: 'By the short name given before, without title marks.',
    },
    newsZh: {
      name: 'News sentence (Chinese)',
      note: 'Our own construction: put the words of the law for the dots.',
    },
    newsEn: {
      name: 'News sentence (English)',
      note: 'Our own construction: put the words of the law for the dots.',
    },
    bluebook: {
      name: 'Bluebook (US)',
      note: 'The form for statutes follows one sample of an older edition, that for cases the guide of a law school; the 22nd edition was not seen.',
    },
    oscola: { name: 'OSCOLA (UK)', note: own },
    chicago: { name: 'Chicago (18th ed.), note', note: own },
    apa: { name: 'APA (7th ed.), reference list', note: own },
    apaInText: { name: 'APA (7th ed.), in the text', note: own },
    markdownZh: { name: 'Markdown link (Chinese)', note: '' },
    markdownEn: { name: 'Markdown link (English)', note: '' },
    htmlZh: { name: 'HTML link (Chinese)', note: '' },
    htmlEn: { name: 'HTML link (English)', note: '' },
  },
};
