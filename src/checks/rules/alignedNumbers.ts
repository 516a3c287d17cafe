import { type AlignedBlock, alignedBlocks } from '../aligned/alignedBlocks.ts';
import { chineseNumbersIn } from '../aligned/chineseNumbersIn.ts';
import { englishNumbersIn } from '../aligned/englishNumbersIn.ts';
import type { Found, Rule } from '../rule.ts';

/** Every number and date of a 款 or 项 stands in its translation, and no other does. */
export const alignedNumbers: Rule = {
  name: 'aligned-numbers',
  *check({ collection }) {
    for (const block of alignedBlocks(collection)) yield* compare(block);
  },
};

function* compare({ file, line, place, zh, en }: AlignedBlock): Iterable<Found> {
  const [chinese, english] = [chineseNumbersIn(zh), englishNumbersIn(en)];
  const lost = without(chinese, english);
  const added = without(english, chinese);
  if (lost.length > 0) {
    const message = `${place}: ${list(lost)} in the Chinese text, not in the translation`;
    yield { file, line, message, remedy: 'translate the number as the Chinese text has it' };
  }
  if (added.length > 0) {
    const message = `${place}: ${list(added)} in the translation, not in the Chinese text`;
    const remedy = 'take the number out, or write the one that the Chinese text has';
    yield { file, line, message, remedy };
  }
}

/** What is left of a list when each member of another has been taken out once. */
function without(numbers: string[], others: string[]): string[] {
  const rest = [...others];
  return numbers.filter((number) => {
    const at = rest.indexOf(number);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function list(numbers: string[]): string {
  return numbers.length === 1 ? `${numbers[0]} stands` : `${numbers.join(', ')} stand`;
}
