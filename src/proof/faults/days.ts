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
const VERB = new RegExp(`(${ISSUED})|(${IN_FORCE})`);
/** Between a verb and the date that it has: took effect on, in force since. */
const BEHIND = new RegExp(
  `^.*(?:(${ISSUED})|(${IN_FORCE}))[^.;:,]{0,200}?(?:on|in|from|since|as of|until)?\\s*(?:the )?$`,
  's',
);
/** The day on which it is not, or of something else. */
const OTHER =
  /还没|尚未|没有|未施行|不适用|早于|晚于|先于|\b(?:not|yet|never|earlier|later|predates?)\b|施行(?:前|之前|以前|后|以后|之后|日期|满)|实施(?:前|之前|后|以来)|征求意见|草案|废止|失效|解读|案例|draft|repeal|before|after|amend|revis|修正|修订|修改/;

/** Days on which a law is said to be issued or to take force, and is not. */
export function days(text: Prepared): Flag[] {
  return text.sentences.flatMap((sentence) => {
    const laws = within(sentence, text.laws);
    if (laws.length === 0 || OTHER.test(text.plain.slice(sentence.start, sentence.end))) return [];
    const dates = within(sentence, text.dates);
    return dates.flatMap((date, i): Flag[] => {
      const room = {
        start: dates[i - 1]?.end ?? sentence.start,
        end: dates[i + 1]?.start ?? sentence.end,
      };
      const said = saidOf(text.plain, date, room);
      const law = said && whose(date, laws, room, said, text);
      if (!said || !law || isRight(date.date, law, said.about)) return [];
      // Where several laws stand in a sentence, the day may be another's.
      if (laws.some((each) => each.law !== law && isRight(date.date, each.law, said.about)))
        return [];
      return [
        flagAt(
          text,
          date,
          { kind: 'wrong-day', law: law.id, about: said.about },
          referencesOf(law),
        ),
      ];
    });
  });
}

const referencesOf = (law: ProofLaw) => [`laws/${law.id}`];

/** What is said to have happened on a date, and whether who did it stands before. */
interface Said {
  about: Exclude<About, 'year'>;
  subjectBefore: boolean;
}

/** The verb before a date, in English, else that behind it. */
function saidOf(plain: string, date: Dated, room: Stretch): Said | undefined {
  const before = BEHIND.exec(plain.slice(room.start, date.start));
  const english = before && /[a-z]$/.test(before[1] ?? before[2] ?? '');
  if (english) return { about: before[1] ? 'issued' : 'in-force', subjectBefore: true };
  const [, issued, inForce] = VERB.exec(plain.slice(date.end, room.end)) ?? [];
  if (issued) return { about: 'issued', subjectBefore: false };
  return inForce ? { about: 'in-force', subjectBefore: false } : undefined;
}

/** What may have been decided or have happened on a day, and be no law. */
const EVENT = /案|判决|裁定|事实|发生|\b(?:cases?|judge?ments?|facts|appeal|ruling|guiding)\b|\(/;

/** The law of a date: the one just before it, or for what is issued the one that follows. */
function whose(
  { start, end }: Dated,
  laws: readonly LawMention[],
  room: Stretch,
  { about, subjectBefore }: Said,
  { plain, cited }: Prepared,
): ProofLaw | undefined {
  const before = laws.filter((each) => each.end <= start).at(-1);
  const gap = before ? plain.slice(before.end, start) : '';
  const behind = laws.find((each) => each.start >= end && each.end <= room.end);
  const lead = plain.slice(Math.max(room.start, start - 30), start);
  if (behind && !subjectBefore && (about === 'issued' || !before) && (!before || gap.length > 12)) {
    return EVENT.test(lead) ? undefined : behind.law;
  }
  // Another law that is not carried may be the subject: its name is cited all the same.
  const other = before && cited.some((each) => each.start >= before.end && each.end <= start);
  if (before && !other) return EVENT.test(gap) ? undefined : before.law;
  return undefined;
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
