import type { CitedLaw } from './cited.ts';
import { runningNumber } from './runningNumber.ts';

/**
 * The number of an act in a list of references. The order that promulgates a statute bears the name of the state;
 * in the number of any other act its makers are named.
 */
export function listedNumber({ rank, number }: CitedLaw): string | undefined {
  return number && rank !== 'law' ? runningNumber(number) : number;
}
