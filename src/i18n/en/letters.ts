/** What the pages of letters say in English. `{…}` is filled in. */
export const letters = {
  letters: 'Letters',
  intro:
    'Ten letters, applications, complaints and court papers to fill in: fill the blanks on the page and the letter takes form; which provisions it cites depends on the day of the events.',
  privacy:
    'What you fill in stays on this device: nothing is sent or uploaded, and unless you tick the box to keep it, it is gone when you close the page.',
  alsoCalled: '{title} template sample form',
  notAdvice:
    'This is a template, not legal advice; write only what you know and what is true. The English is for you to read; what you hand in is the Chinese.',
  reviewed: 'This letter was last checked against the law on {day}.',
  earliest: 'For events on or after {day}, or still going on that day.',
  formHeading: 'Fill in',
  formNote:
    'What you leave out stays a blank line, to be filled in by hand once printed. Write in Chinese where you can: the letter is in Chinese.',
  optionsHeading: 'Which passages the letter has',
  unchosen: 'not chosen yet',
  withoutScript:
    'No script runs here, so nothing can be filled in on the page: below is the whole letter. Write into the blanks by hand, keep of what stands in 〔 〕 only what fits, and strike out the rest.',
  letterHeading: 'The letter, in Chinese',
  letterNote:
    'Keep of what stands in 〔 〕 only what fits; once you fill something in, what is not chosen drops out.',
  readingHeading: 'English version to read (not to be handed in)',
  faqs: 'Questions with which it helps',
  moreFaqs: 'Other questions',
  lawsHeading: 'Which provisions are cited depends on the day',
  lawsNote:
    'Where the events were over before the text cited took force, it is not cited. If you write by hand, strike out by this table.',
  law: 'Text',
  citedFrom: 'The text cited is in force from',
  decides: 'What decides',
  byEvents: 'the day of the events',
  byLetter: 'the day of the letter',
  keepLabel: 'Keep what I fill in on this device',
  keepNote:
    'It is kept in this browser, where others who use the device may see it. Leave it unticked on a shared device.',
  remove: 'Delete what is kept',
  copy: 'Copy the Chinese',
  print: 'Print the Chinese',
  docx: 'Download for Word (.docx)',
  text: 'Download as text (.txt)',
  live: {
    copied: 'Copied.',
    notCopied: 'It could not be copied; select the letter and copy it by hand.',
    making: 'Being made …',
    failed: 'It could not be made; see whether you are online and try again.',
    made: 'Downloaded.',
    kept: 'Kept on this device.',
    notKept: 'This browser does not allow it.',
    removed: 'Deleted; nothing is left on this device.',
    notYet: 'Not cited: {law}. The text took force on {day}, and the events were over by then.',
    notYetLetter: 'Not cited: {law}. The text took force on {day}, after the day of the letter.',
    noLonger: 'Not cited: {law}. The text ceased to be in force on {day}.',
    since: '{law} (in force from {day})',
    partly:
      '{laws}: to be cited only for what happened from then on. How it treats what began before and went on, no court was seen to have settled; citing it so is our reading.',
    partlyWhole: '{laws}: governs the whole of what went on beyond its first day.',
  },
};
