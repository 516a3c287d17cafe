import { formatCaseNumber, toCaseNumber } from '../law/caseNumber.ts';

/** A case number with full-width brackets, as Chinese texts print it. @throws for what is none */
export function fullWidthNumber(number: string): string {
  return formatCaseNumber(toCaseNumber(number), 'fullwidth');
}
