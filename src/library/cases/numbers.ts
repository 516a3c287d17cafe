import { formatCaseNumber, toCaseNumber } from '../../law/caseNumber.ts';

/** A case number as people write it, with wide brackets and with narrow ones. */
export function widthsOf(number: string): [fullwidth: string, halfwidth: string] {
  const parsed = toCaseNumber(number);
  return [formatCaseNumber(parsed, 'fullwidth'), formatCaseNumber(parsed, 'halfwidth')];
}

/** A case number in both bracket widths, for readers who search for it. */
export function bothWidths(number: string): string {
  return widthsOf(number).join(' / ');
}
