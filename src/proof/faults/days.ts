import type { Book } from '../book.ts';
import type { ProofLaw } from '../data.ts';
import type { Fault, Flag } from '../flag.ts';
import { type Dated, mayBe } from '../reading/datesIn.ts';
import type { LawMention } from '../reading/lawMentions.ts';
import { type Prepared, within } from '../reading/prepared.ts';
import type { Stretch } from '../reading/sentencesIn.ts';
import { flagAt } from './flagAt.ts';

type About = Extract<Fault, { kind: 'wrong-day' }>['about'];

const ISSUED =
  '发布|公布|颁布|印发|出台|通过|issued|published|released|adopted|promulgated|passed|unveiled';
const IN_FORCE =
  '施行|实施|生效|took effect|takes? effect|taking effect|came into (?:force|effect)|comes? into (?:force|effect)|(?:been |is |was |are |were )?in force|(?:became |becomes? )?effective|entered into force|has applied|have applied';
const VERB = new RegExp(`(${ISSUED})|(${IN_FORCE})`, 'g');
/** Between a verb and the date that it has: took effect on, in force since. */
const BEHIND = new RegExp(
  `^.*(?:(${ISSUED})|(${IN_FORCE}))[^.;:,]{0,200}?(?:on|in|from|since|as of|until)?\\s*(?:the )?$`,
  's',
);
/** The day on which it is not, or of something else. */
const OTHER =
  /还没|尚未|没有|未施行|不适用|\b(?:not|yet|never)\b|施行(?:前|之前|以前|后|以后|之后|日期|满)|实施(?:前|之前|后|以来)|征求意见|草案|废止|失效|解读|案例|draft|repeal|before|after|amend|revis|修正|修订|修改/;

/** Days on which a law is said to be issued or to take force, and is not. */
export function days(text: Prepared, _: Book): Flag[] {
  return text.sentences.flatMap((sentence) => {
    const laws = within(sentence, text.laws);
    if (laws.length === 0 || OTHER.test(text.plain.slice(sentence.start, sentence.end))) return [];
    const dates = within(sentence, text.dates);
    return dates.flatMap((date, i): Flag[] => {
      const room = {
        start: dates[i - 1]?.end ?? sentence.start,
        end: dates[i + 1]?.start ?? sentence.end,
      };
      const about = aboutWhat(text.plain, date, room);
      const law = about && whose(date, laws, room, about, text.plain);
      if (!about || !law || isRight(date.date, law, about)) return [];
      // Where several laws stand in a sentence, the day may be another's.
      if (laws.some((each) => each.law !== law && isRight(date.date, each.law, about))) return [];
      return [flagAt(text, date, { kind: 'wrong-day', law: law.id, about }, referencesOf(law))];
    });
  });
}

const referencesOf = (law: ProofLaw) => [`laws/${law.id}`];

/** What is said to have happened on a date: the verb before it, in English, else that behind it. */
function aboutWhat(plain: string, date: Dated, room: Stretch): Exclude<About, 'year'> | undefined {
  const before = BEHIND.exec(plain.slice(room.start, date.start));
  const english = before && /[a-z]$/.test(before[1] ?? before[2] ?? '');
  if (english) return before[1] ? 'issued' : 'in-force';
  VERB.lastIndex = 0;
  const [, issued, inForce] = VERB.exec(plain.slice(date.end, room.end)) ?? [];
  return issued ? 'issued' : inForce ? 'in-force' : undefined;
}

/** The law of a date: the one just before it, or for what is issued the one that follows. */
function whose(
  date: Dated,
  laws: readonly LawMention[],
  room: Stretch,
  about: About,
  plain: string,
): ProofLaw | undefined {
  const before = laws.filter(({ end }) => end <= date.start).at(-1);
  const behind = laws.find(({ start, end }) => start >= date.end && end <= room.end);
  const close = before && plain.slice(before.end, date.start).length <= 12;
  if (about === 'issued' && behind && !close) return behind.law;
  return (before ?? behind)?.law;
}

function isRight(date: string, law: ProofLaw, about: About): boolean {
  if (law.periods.some(({ from }) => mayBe(date, from)) && about === 'in-force') return true;
  if (about === 'in-force') return false;
  const known = [law.adopted, law.promulgated].filter((day) => day !== undefined);
  if (known.some((day) => mayBe(date, day))) return true;
  // A law is made public between its promulgation and its first day; of earlier texts less is known.
  if (law.periods.length > 1) return law.years.includes(Number(date.slice(0, 4)));
  if (date.startsWith('-')) return between(`${law.promulgated.slice(0, 4)}${date.slice(1)}`, law);
  return between(date, law);
}

const between = (date: string, { promulgated, current }: ProofLaw) =>
  date >= promulgated.slice(0, date.length) && date.padEnd(10, '-00') <= current && date < current;
