import { formatCaseNumber, parseCaseNumber } from '../law/caseNumber.ts';

/** A case number as people write it in both bracket widths, for readers who search the page. */
export function bothWidths(number: string): string {
  const parsed = parseCaseNumber(number);
  if (!parsed) throw new Error(`"${number}" is no case number such as (2019)浙0111民初6971号`);
  return `${formatCaseNumber(parsed, 'fullwidth')} / ${formatCaseNumber(parsed, 'halfwidth')}`;
}
