import type { Bilingual } from '../content-model/bilingual.ts';
import type { CaseStage } from '../content-model/case/stage.ts';
import { caseStages } from '../content-model/case/words.ts';
import { type CaseNumber, formatCaseNumber, parseCaseNumber } from '../law/caseNumber.ts';
import type { Case } from '../library/model.ts';
import { joined, say } from './both.ts';
import type { Context } from './context.ts';

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

/** The number of a stage, confirmed by a source or only reported. */
interface Borne {
  own: CaseNumber;
  confirmed: boolean;
  entry: Case;
  stage: CaseStage;
}

/** Judges a case number in any width of bracket and digit. */
export function verifyNumber(given: string, { library }: Context): JudgedNumber {
  const number = parseCaseNumber(given);
  if (!number) {
    const message = say(
      ({ number: words }) => words.malformed,
      () => ({ given }),
    );
    return { number: 'malformed', message };
  }
  const borne = library.cases.flatMap(numbersOf);
  const same = borne.find(({ own }) => isSame(own, number));
  const written = formatCaseNumber(number, 'halfwidth');
  if (!same) {
    const near = borne.find(({ own }) => isNear(own, number));
    const message = joined([
      say(
        ({ number: words }) => words['not-in-this-collection'],
        () => ({ number: written }),
      ),
      near && nearWords(near),
    ]);
    return { number: 'not-in-this-collection', written, message };
  }
  const status = same.confirmed ? 'confirmed' : 'unconfirmed';
  const message = joined([
    say(
      ({ number: words }) => words[status],
      (language) => ({
        number: written,
        case: same.entry.data.short[language],
        stage: caseStages[same.stage.stage][language],
        court: same.stage.court[language],
      }),
    ),
    number.part !== undefined && number.part !== same.own.part
      ? say(
          ({ number: words }) => words.part,
          () => ({ part: number.part ?? '' }),
        )
      : undefined,
  ]);
  return { number: status, written, message, case: same.entry, stage: same.stage };
}

/** A case number within a text, judged as a citation. */
export function judgeCaseNumber(given: string, context: Context) {
  const { number, message } = verifyNumber(given, context);
  const status = {
    confirmed: 'right',
    unconfirmed: 'unconfirmed',
    'not-in-this-collection': 'not-in-this-collection',
    malformed: 'wrong',
  } as const;
  return { status: status[number], message };
}

function numbersOf(entry: Case): Borne[] {
  return entry.data.stages.flatMap((stage) => {
    const written = stage.number ?? stage.numberUnconfirmed;
    const own = written === undefined ? undefined : parseCaseNumber(written);
    return own ? [{ own, confirmed: stage.number !== undefined, entry, stage }] : [];
  });
}

function isSame(a: CaseNumber, b: CaseNumber): boolean {
  return isNear(a, b) && a.kind === b.kind && a.serial === b.serial;
}

/** A slip of a digit leaves year and court as they are. */
function isNear(a: CaseNumber, b: CaseNumber): boolean {
  return a.year === b.year && a.court === b.court;
}

function nearWords({ own, confirmed, entry }: Borne): Bilingual | undefined {
  // An unconfirmed number is no measure for another.
  if (!confirmed) return undefined;
  return say(
    ({ number: words }) => words.near,
    (language) => ({
      number: formatCaseNumber(own, 'halfwidth'),
      case: entry.data.short[language],
    }),
  );
}
