import type { CitedLaw } from './cited.ts';
import { runningNumber } from './runningNumber.ts';

/** Acts that Chinese texts cite by title alone. */
const byTitle = ['law', 'administrative-regulation'];

/** The number that Chinese texts write beside the title of an act; of a law or a regulation none. */
export function numberBeside({
  rank,
  number,
}: Pick<CitedLaw, 'rank' | 'number'>): string | undefined {
  return number && !byTitle.includes(rank) ? runningNumber(number) : undefined;
}
