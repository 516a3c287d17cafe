import { toCaseNumber } from '../law/caseNumber.ts';
import { syllables } from './syllables.ts';

/**
 * A case number in Latin letters: (2019)浙0111民初6971号 is (2019) Zhe 0111 Min Chu No. 6971.
 * @throws for what is no case number
 */
export function romanisedCaseNumber(number: string): string {
  const { year, court, kind, serial, part } = toCaseNumber(number);
  const [, letters = '', digits = ''] = /^(\D+)(\d*)$/.exec(court) ?? [];
  const parts = [syllables(letters), digits, syllables(kind), `No. ${serial}`];
  const suffix = part === undefined ? '' : `-${part}`;
  return `(${year}) ${parts.filter((word) => word !== '').join(' ')}${suffix}`;
}
