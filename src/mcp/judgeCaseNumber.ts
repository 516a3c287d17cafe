import type { Bilingual } from '../content-model/bilingual.ts';
import type { CaseStage } from '../content-model/case/stage.ts';
import { caseStages } from '../content-model/case/words.ts';
import { type CaseNumber, formatCaseNumber, parseCaseNumber } from '../law/caseNumber.ts';
import type { Case } from '../library/model.ts';
import { type Borne, numberHere } from '../proof/reading/numberHere.ts';
import type { Context } from './context.ts';
import { joined, say } from './say.ts';

export const caseNumberStatuses = [
  'confirmed',
  'unconfirmed',
  'not-in-this-collection',
  'malformed',
] as const;

/** What is known of a case number, and of which case and stage it is the number. */
export interface JudgedNumber {
  number: (typeof caseNumberStatuses)[number];
  /** As it is written, with half-width brackets; absent where it is no case number. */
  written?: string;
  message: Bilingual;
  case?: Case;
  stage?: CaseStage;
}

/** Judges a case number in any width of bracket and digit. */
export function verifyNumber(given: string, context: Context): JudgedNumber {
  const number = parseCaseNumber(given);
  if (number) return judgeNumber(number, context);
  const message = say(
    ({ number: words }) => words.malformed,
    () => ({ given }),
  );
  return { number: 'malformed', message };
}

/** A case number within a text, judged as a citation. */
export function judgeCaseNumber(given: CaseNumber, context: Context) {
  const { number, message } = judgeNumber(given, context);
  return { status: number === 'confirmed' ? ('right' as const) : number, message };
}

function judgeNumber(number: CaseNumber, { library, book }: Context) {
  const { borne, near } = numberHere(number, book.cases);
  const written = formatCaseNumber(number, 'halfwidth');
  if (!borne) {
    const notHere = say(
      ({ number: words }) => words['not-in-this-collection'],
      () => ({ number: written }),
    );
    const message = joined([notHere, near && nearWords(near)]);
    return { number: 'not-in-this-collection' as const, written, message };
  }
  const entry = library.cases.find(({ key }) => key === borne.case.key);
  const stage = entry?.data.stages.find(({ number: own, numberUnconfirmed }) =>
    [own, numberUnconfirmed].includes(borne.number),
  );
  if (!entry || !stage) throw new Error(`no stage of ${borne.case.key} bears ${borne.number}`);
  const status = borne.confirmed ? ('confirmed' as const) : ('unconfirmed' as const);
  const { part } = number;
  const isOther = part !== undefined && part !== parseCaseNumber(borne.number)?.part;
  const message = joined([
    say(
      ({ number: words }) => words[status],
      (language) => ({
        number: written,
        case: entry.data.short[language],
        stage: caseStages[stage.stage][language],
        court: stage.court[language],
      }),
    ),
    isOther
      ? say(
          ({ number: words }) => words.part,
          () => ({ part }),
        )
      : undefined,
  ]);
  return { number: status, written, message, case: entry, stage };
}

function nearWords({ number, case: { short } }: Borne): Bilingual {
  const own = parseCaseNumber(number);
  return say(
    ({ number: words }) => words.near,
    (language) => ({
      number: own ? formatCaseNumber(own, 'halfwidth') : number,
      case: short[language],
    }),
  );
}
