/** A fee in yuan: the provinces set it between two sums. */
export interface FeeRange {
  least: number;
  most: number;
}

/** Of the damages, what lies above the first sum costs 1 %, what lies above the second 0.5 %. */
const firstStep = 50_000;
const secondStep = 100_000;

/**
 * The court fee of a suit over personality rights, by Article 13(1), item (2) of the Measures on
 * Litigation Fees: 100 to 500 yuan a case, and something on top where the damages claimed exceed
 * 50,000 yuan.
 * @param damages what is claimed, in yuan; nothing where no money is claimed
 * @param halved whether it is halved (Articles 15 and 16): simple procedure, mediation, withdrawal
 * @throws RangeError where the damages are no sum of money
 */
export function personalityFee(damages: number, halved: boolean): FeeRange {
  const onTop = feeOnDamages(damages, false);
  return { least: due(100 + onTop, halved), most: due(500 + onTop, halved) };
}

/** What of that fee the damages claimed add. */
export function feeOnDamages(damages: number, halved: boolean): number {
  if (!Number.isFinite(damages) || damages < 0) {
    throw new RangeError(`${damages} is no sum of money; give 0 or more yuan`);
  }
  const first = Math.min(Math.max(damages - firstStep, 0), secondStep - firstStep);
  const second = Math.max(damages - secondStep, 0);
  return due(first * 0.01 + second * 0.005, halved);
}

/**
 * The court fee of a suit on a contract over a small sum, by Article 13(1), item (1): 50 yuan.
 * @returns nothing above 10,000 yuan, for which the rule is not carried here
 */
export function contractFee(claimed: number, halved: boolean): number | undefined {
  if (!Number.isFinite(claimed) || claimed < 0) {
    throw new RangeError(`${claimed} is no sum of money; give 0 or more yuan`);
  }
  if (claimed > 10_000) return undefined;
  return due(50, halved);
}

/** A fee as it is paid, to the fen. */
function due(yuan: number, halved: boolean): number {
  return Math.round((halved ? yuan / 2 : yuan) * 100) / 100;
}
