import { formatCaseNumber, parseCaseNumber } from '../../law/caseNumber.ts';

/** A case number as people write it, with wide brackets and with narrow ones. */
export function widthsOf(number: string): [fullwidth: string, halfwidth: string] {
  const parsed = parseCaseNumber(number);
  if (!parsed) throw new Error(`"${number}" is no case number such as (2019)浙0111民初6971号`);
  return [formatCaseNumber(parsed, 'fullwidth'), formatCaseNumber(parsed, 'halfwidth')];
}

/** A case number in both bracket widths, for readers who search for it. */
export function bothWidths(number: string): string {
  return widthsOf(number).join(' / ');
}
