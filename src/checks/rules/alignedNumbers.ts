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
  if (lost.length + added.length === 0) return;
  const message = `${place}: the Chinese text has ${list(lost)} where the translation has ${list(added)}`;
  yield {
    file,
    line,
    message,
    remedy: 'write every number and date of the Chinese text, and no other',
  };
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
  return numbers.length === 0 ? 'nothing' : numbers.join(', ');
}
