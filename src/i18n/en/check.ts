import type { Dictionary } from '../dictionary.ts';
import type { check as zh } from '../zh/check.ts';

/** What the check of a text says in English. */
export const check: Dictionary<typeof zh> = {
  label: 'Your text',
  hint: 'A paragraph, an article, a notice at a gate, in Chinese or English. It is checked on your device: nothing is sent, nothing is stored.',
  submit: 'Check',
  needsScript:
    'To check a text in the page you need JavaScript. Without it, look up articles and case numbers on the search page; or download the code of this site and run the command below in a terminal.',
  toSearch: 'Search',
  empty: 'Paste a text into the box above first.',
  loading: 'Getting the laws and cases ready …',
  failed: 'The laws and cases could not be loaded. Check your connection and press “Check” again.',
  tooLong: 'The text is too long: at most {most} characters, and this has {n}. Check it in parts.',
  found: '{faults} to correct, {notes} to note.',
  nothing: 'Nothing was found wrong.',
  read: 'Citations read: {cited}. Quotations that agree with the official words: {exact}.',
  limits:
    'Only what the laws and cases of this site can prove is checked: numbers of articles and documents, quotations, dates, names, how cases ended. What is not marked is not thereby right.',
  listHeading: 'Point by point',
  textHeading: 'Your text, with these places marked',
  toText: 'See it in the text',
  right: 'Right',
  difference: 'How it differs from the official words',
  differenceOfOurs: 'How it differs from our translation',
  onlyQuoted: 'yours',
  onlyOfficial: 'official',
  say: 'You can say',
  reason: 'Why',
  seeAlso: 'See',
  levels: { fault: 'Correct', note: 'Note' },
  law: {
    days: '{title}: promulgated {promulgated}, in force from {from}.',
    number: '{title} ({number})',
    title: '{title}',
  },
  faults: {
    'no-such-article': {
      title: 'There is no such article',
      why: '{law}: {total} articles, and no {article}.',
    },
    'no-such-place': {
      title: 'There is no such paragraph or item',
      why: '{article} of {law} has no {place}.',
    },
    'article-not-here': {
      title: 'This article is not carried here',
      why: '{article} of {law} is not in this collection and cannot be checked. That does not make it wrong.',
    },
    'old-number': {
      title: 'This is a former number',
      why: '{old} of {law} is now {now}. Of those days, say which text is meant; of today, use the number of today.',
    },
    'wrong-number': {
      title: 'Not the number of this document',
      why: 'This is not the number of {law}.',
    },
    'wrong-name': {
      title: 'Not its name',
      why: 'No text of this name was found; probably meant: {law}.',
    },
    'wrong-issuer': { title: 'Not its maker', why: '{law}: made by the {issuer}.' },
    'wrong-day': {
      title: 'Not its date',
      year: '{law}: there is no text of that year.',
      issued: '{law}: not issued on that day.',
      'in-force': '{law}: not in force from that day.',
    },
    'before-its-day': {
      title: 'This law was not yet in force then',
      why: '{law} took force on {first}; what is told was before. Whether a law reaches back is told on “Which law governs my date?”.',
    },
    misquoted: {
      title: 'Not the official words',
      why: '{provision} is worded otherwise.',
    },
    'wrong-place': {
      title: 'These words stand elsewhere',
      why: 'They are the words of {provision}.',
    },
    'not-its-words': {
      title: 'The article has no such words',
      why: '{provision} has neither these words nor any like them. Check where they come from, or take the quotation marks away.',
    },
    translation: {
      title: 'A translation, not the law',
      why: 'Only the Chinese text is law; any English of {provision} is a translation. Say that it is one, and whose.',
    },
    'no-judgment': { title: 'No court decided this', why: '{case}: {how}' },
    'court-banned': {
      title: 'The court did not ban face recognition',
      why: 'That is not how it ended: {case}.',
    },
    'spc-banned': {
      title: 'The Supreme People’s Court did not ban face recognition',
      why: 'The SPC Face Recognition Provisions do not ban the technology. They say who is liable for unlawful use, and that where a property manager makes the face the sole means of verification, an owner or property user who does not agree and requests other reasonable means is supported by the court in accordance with law.',
    },
    'wrong-case-day': {
      title: 'Not the day of the judgment',
      why: '{case} was decided on {days}.',
    },
    'unconfirmed-number': {
      title: 'This case number is not confirmed',
      why: 'The number has been written elsewhere, but no source read here bears out that it belongs to this case: {case}. Do not give it as verified.',
    },
    'number-not-here': {
      title: 'This case number is not in this collection',
      why: 'It cannot be checked here. That does not make it wrong.',
      known: 'Number known here, {case}: {numbers}.',
    },
  },
};
