import { formatCaseNumber, parseCaseNumber } from '../law/caseNumber.ts';

/** A case number with full-width brackets, as Chinese texts print it. @throws for what is none */
export function fullWidthNumber(number: string): string {
  const parsed = parseCaseNumber(number);
  if (!parsed) throw new Error(`"${number}" is no case number such as (2019)浙0111民初6971号`);
  return formatCaseNumber(parsed, 'fullwidth');
}
