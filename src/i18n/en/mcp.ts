import type { Dictionary } from '../dictionary.ts';
import type { mcp as zh } from '../zh/mcp.ts';

/** What the server for programs and assistants says in English. */
export const mcp: Dictionary<typeof zh> = {
  covers:
    'This collection carries {laws} laws and other texts on face recognition with {provisions} provisions ({whole} of the texts whole), {cases} cases and {questions} questions. What is not here may well exist. The Chinese is the official text; the English is our translation and has no legal force.',
  edition: 'As of {day}. {covers}',
  text: '{law} (text in force from {from})',
  verdict: {
    right: '{citation}: right; in force on {day}.',
    lawNamed: '{law}: in force on {day}; Articles {has} are carried here.',
    noSuchArticle: '{citation}: wrong. The law has {total} articles and no such article: {text}.',
    noSuchPlace: '{citation}: wrong. There is no {place}; {article} {has}.',
    paragraphs: 'has {n} {n|paragraph|paragraphs}',
    items: 'paragraph {p} has {n} {n|item|items}',
    articleNotHere:
      '{citation}: not in this collection. The law has {total} articles, this one among them; Articles {has} are carried here: {text}.',
    listedNotHere:
      '{citation}: a real article that is not in this collection; Articles {has} are carried here: {text}.',
    yearNotHere:
      '{citation}: the text of {year} is not in this collection; what follows is the {text}.',
    articleUnconfirmed:
      '{citation}: unconfirmed. Only Articles {has} are carried here, and how many articles the law has is not on record; it may well exist: {text}.',
    insertedUnconfirmed:
      '{citation}: unconfirmed. Only Articles {has} are carried here; it may well exist: {text}.',
    reason: 'Why it is not carried: {reason}',
    notYet: '{citation}: not yet in force on {day}; in force from {from}.',
    noLonger: '{citation}: no longer in force on {day}; its force ended on {to}.',
    wordingNotHere:
      '{citation}: on {day} the wording in force was that of {span}, which is not in this collection.',
    wordingNow: 'What was {old} then is {now} from {on}.',
    renumbered: '{citation}: the numbers have changed. What was {old} before {on} is {now} now.',
    otherNow: "Today's {old} is another article; {otherwise}",
    formerText: '{citation}: this is a former text, in force from {from} and no longer from {to}.',
    formerNow: 'It is {now} today.',
    unknownLaw:
      '“{name}”: not in this collection, which has no record of it. That does not mean that it does not exist: look in the National Database of Laws and Regulations.',
    notCarried: '“{name}”: not in this collection.',
    recorded: 'By the record of days here: {standing}.',
    foreign:
      '“{name}”: the law of another country or region; this collection carries that of mainland China alone.',
    unnamed: '{citation}: no law is named. Name it, or give it as law.',
    rangeEnds: 'The last article of the range: {said}',
  },
  standing: {
    'in-force': 'in force on {day}',
    'not-yet': 'not yet in force on {day}; in force from {from}',
    'no-longer': 'no longer in force on {day}; its force ended on {to}',
  },
  since: '{from} on',
  span: '{from} to {to}',
  number: {
    confirmed: '{number}: confirmed; the {case}, {stage}, {court}.',
    unconfirmed:
      '{number}: unconfirmed. It is reported as the number of the {case} ({stage}), but no source read here bears it out; do not cite it as fact.',
    'not-in-this-collection':
      '{number}: not in this collection. It is well formed, and there is no record of it here; it may well exist.',
    malformed:
      '“{given}” is no case number. One is written (2019)浙0111民初6971号: year, sign of the court, kind of case, serial number, 号.',
    part: 'The number ends in 之{part}, which the record here does not.',
    near: 'Of the same court and year this collection has {number} (the {case}): compare the digits.',
  },
  quote: {
    exact: 'Word for word in {citation} (text in force from {from}).',
    translation:
      'Word for word in our translation of {citation} (text in force from {from}); it has no legal force, and the Chinese should be cited.',
    'marks-differ':
      'The same words as {citation} (text in force from {from}); punctuation, spaces or letter case differ.',
    differs: 'Nearest to {citation} (text in force from {from}), but it differs: {difference}.',
    elsewhere: 'These words are not in {cited}; they are in {citation}.',
    'not-in-this-collection':
      'No single provision carried here has these words or anything near them. That does not make them invented: they may come from a text that is not in this collection. A quotation of several articles is verified article by article.',
    inForce: 'In force on {day}.',
    past: 'This is not the text in force on {day}.',
    removed: '[official: {text}]',
    added: '[quoted: {text}]',
  },
  case: {
    stage: '{stage}, {court}, number: {number}. {outcome}',
    unconfirmed: '{number} (unconfirmed)',
    status: 'Status: {status}',
  },
  when: {
    inForce: 'In force and carried here: {names}.',
    elsewhere: 'In force and not in this collection: {names}.',
    reaching: 'Later law and earlier acts: {rules}.',
    notYet: 'Not yet in force then: {names}.',
    procedure: 'Procedure follows the day of the suit. On {day}: {names}.',
    caution:
      'Whether conduct is one act that goes on, or a later law is more favourable, a court decides.',
    none: 'none seen',
  },
  help: {
    step: '{n}. {name}: {for} Contact: {contacts}. Time: {limits} What it cannot do: {cannot}',
    doubtful: '{value} ({certainty})',
    basedOn: 'From the answer here to “{question}”',
    all: 'No such question was found; these are all the ways on record here.',
    checked: 'Last checked on {day}.',
  },
  search: {
    nothing: 'Nothing was found here for “{q}”. That does not mean that there is nothing.',
    result: '{n}. {title} ({group}) {address}\n{passage}',
  },
  counts: '{n} {n|citation|citations}: {counts}.',
  statuses: {
    right: 'right',
    wrong: 'wrong',
    renumbered: 'renumbered',
    'not-yet-in-force': 'not yet in force',
    'no-longer-in-force': 'no longer in force',
    'not-in-this-collection': 'not in this collection',
    unconfirmed: 'unconfirmed',
    'law-not-named': 'no law named',
    'not-a-law': 'no law',
  },
  left: '{n} more {n|is|are} not listed: verify the text in parts.',
  noCitation: 'No citation was read.',
  bad: {
    day: '“{given}” is no day of the calendar: write it as 2021-07-31.',
    order: '{to} is before {from}: let the last day be no earlier than the first.',
    twoDays:
      'Two days are given: {own} in the citation and {given} in as_of. Give one, or the same twice.',
    law: 'No law is called “{given}” here. Give its name or its id, such as 个人信息保护法 or pipl; this collection carries: {laws}.',
    citation:
      'No citation was read in “{given}”. Write it as 个人信息保护法第二十八条第一款, Article 28(1) of the PIPL, or laws/pipl/28#p1.',
    unnamed: '“{given}” names no law. Name it, or give it as law, such as law: "frt-provisions".',
    wholeLaw: '“{given}” names a law and no article. Say which; Articles {has} are carried.',
    case: 'There is no case “{given}” here. Give its name, its id or its number; this collection carries: {cases}.',
    severalCases: '“{given}” may be several cases: {names}. Give the name or id of one.',
    quote: 'The quotation has no words. Give the words that are to be verified.',
  },
};
