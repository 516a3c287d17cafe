import type { Dictionary } from '../dictionary.ts';
import type { faqs as zh } from '../zh/faqs.ts';

/** What the pages of questions say in English. */
export const faqs: Dictionary<typeof zh> = {
  reviewed: 'Last read against the law on {day}.',
  messageHeading: 'A message to send',
  messageNote:
    'Send the Chinese; put your own in place of each 【】, say only what you know, and keep a copy. The English below says what it means.',
  messageReading: 'English, to read',
  copy: 'Copy the Chinese',
  copied: 'Copied; you can paste it now.',
  notCopied: 'The browser did not let this page copy; the text is selected, copy it yourself.',
  noAnswer: 'If they refuse or do not answer:',
  letters: 'Letters to fill in and send',
  terms: 'Terms used here',
  kindred: 'Other questions of the same place',
  allOfPlace: 'All questions: {place}',
  more: 'More questions ({n})',
  byPlaceHead: 'Where did it happen?',
  byAimHead: 'What do you want?',
  byPlace: 'Questions by place',
  byAim: 'Questions by aim',
  byAimIntro:
    'The same questions grouped by what you want: to refuse, to delete, to find out, to complain, to sue, or to comply yourself.',
};
