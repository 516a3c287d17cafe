import { type CaseNumber, parseCaseNumber } from '../../law/caseNumber.ts';
import type { KnownNumber, ProofCase } from '../data.ts';

/** A number that a matter bears. */
export interface Borne extends KnownNumber {
  case: ProofCase;
}

/** What a case number is here. */
export interface NumberHere {
  /** Whose number it is; of several decisions in one case (号之一) the case is told. */
  borne?: Borne;
  /** Else a confirmed number of that court and year: a slip of a digit leaves both as they are. */
  near?: Borne;
}

/** Looks a case number up among those of the matters. */
export function numberHere(number: CaseNumber, cases: readonly ProofCase[]): NumberHere {
  const ofCourt = cases.flatMap((each) =>
    each.numbers.flatMap((known) => {
      const own = parseCaseNumber(known.number);
      const isNear = own?.year === number.year && own.court === number.court;
      return isNear ? [{ own, borne: { ...known, case: each } }] : [];
    }),
  );
  const same = ofCourt.find(
    ({ own }) => own.kind === number.kind && own.serial === number.serial,
  )?.borne;
  if (same) return { borne: same };
  const near = ofCourt.find(({ borne }) => borne.confirmed)?.borne;
  return near ? { near } : {};
}
