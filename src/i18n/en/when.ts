import type { Dictionary } from '../dictionary.ts';
import type { when as zh } from '../zh/when.ts';

/** What the page "which law governs my date" says in English. */
export const when: Dictionary<typeof zh> = {
  from: 'From',
  until: 'To (leave empty for one day)',
  suit: 'Day of the suit (leave empty if there is none)',
  ask: 'Show',
  tableHeading: 'On which days each text was in force',
  tableNote:
    'This works without a script: find the period in which your date falls. Days are days in Beijing time; the first day counts, and on the day named by “until” the text was no longer in force. The record begins on 1 January 1987 and stands as of {day}. Days without a remark are those on which two copies agree.',
  text: 'Text',
  days: 'In force',
  reaches: 'Whom and what it reaches',
  rules: 'Earlier acts: ',
  since: 'from {from}',
  span: 'from {from} until {to}',
  carried: 'text in force {days}',
  notCarried: 'not carried here',
  effective: 'Says so',
  fields: {
    civil: 'Civil law',
    information: 'Personal information and networks',
    administrative: 'Administration and penalties',
    criminal: 'Criminal law',
    procedure: 'Procedure: it follows the day of the suit or complaint, not of the act',
    time: 'Rules that say whether old or new law governs',
  },
  certainty: {
    'two-copies': 'two copies agree',
    'one-copy': 'one copy only was seen',
    'general-knowledge': 'general knowledge, not seen in a source',
    'not-established': 'not established',
  },
  rulesHeading: 'Does new law reach earlier acts? Rule by rule',
  rulesNote: 'Each rule says what is settled, what is open, and which provision makes it.',
  madeBy: 'Made by: ',
  open: 'Open: ',
  caution:
    'This page tells which texts stood on which days and what they say. Whether conduct is one act that goes on, or new law is more favourable or milder, a court decides.',
  answer: {
    invalid: 'Give a day such as 2021-07-31; the last day cannot be before the first.',
    day: 'Acts on {from}',
    span: 'Acts from {from} to {to}',
    beforeRecord:
      'The record here begins on 1 January 1987; what stood from {from} to {to} cannot be said.',
    afterRecord:
      'This site stands as of {day}. Days after that are still to come, and the law may change by then.',
    here: 'In force that day, and to be read here',
    hereSpan: 'In force on those days, and to be read here',
    elsewhere: 'In force that day, and not carried here',
    elsewhereSpan: 'In force on those days, and not carried here',
    none: 'None was seen.',
    part: '{from} to {to}',
    whole: 'If the act went on, it governs the part before {from} as well.',
    yields: 'An act that went on after it is governed as a whole by the {law}, not by this text.',
    reaching: 'Whether later law reaches it, and acts that go on across a first day',
    rule: '{rule}: {effect}',
    texts: 'Texts concerned: {n}',
    textFrom: '{law} (from {from})',
    before: {
      'not-back': 'does not reach earlier acts',
      'law-of-the-day': 'the law of that day, with exceptions',
      milder: 'the provisions of that day, or the new ones if milder',
      'open-cases': 'reaches earlier acts in cases not yet closed',
      special: 'a rule of its own',
      'not-seen': 'no provision seen',
      none: 'no provision',
    },
    across: {
      whole: 'an act that goes on is governed by the new law as a whole',
      open: 'open: acts that go on across the first day',
      special: 'a rule of its own',
      none: 'no provision',
    },
    notYet: 'Not yet in force then: {n}',
    procedure: 'Procedure: by the day of the suit',
    procedureToday:
      'How to sue or complain follows the day of the suit or complaint, not of the act. You gave no day of a suit; this is the procedure of {day}.',
    procedureOn:
      'How to sue or complain follows the day of the suit or complaint, not of the act. This is the procedure of {day}.',
    procedureUnknown: '{day} lies outside the record here; its procedure cannot be said.',
    share: 'The address of this page now holds your dates and can be shared.',
  },
};
