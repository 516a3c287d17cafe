import { chineseNumbersInProse, englishNumbersInProse } from '../aligned/numbersInProse.ts';
import { ourPairs } from '../aligned/ourPairs.ts';
import type { Rule } from '../rule.ts';

/** A date, a sum, a period, a share or an article that one language names, the other names too. */
export const proseNumbers: Rule = {
  name: 'prose-numbers',
  *check({ collection }) {
    for (const { file, line, zh, en } of ourPairs(collection)) {
      const [chinese, english] = [chineseNumbersInProse(zh), englishNumbersInProse(en)];
      const lost = [...chinese.firm].filter((number) => !english.all.has(number));
      const added = [...english.firm].filter((number) => !chinese.all.has(number));
      if (lost.length + added.length === 0) continue;
      const message = `the Chinese has ${list(lost)} where the English has ${list(added)}`;
      const remedy = 'name the same dates, sums, periods and articles in both languages';
      yield { file, line, message, remedy: `${remedy}: ${beginning(zh)}` };
    }
  },
};

function list(numbers: string[]): string {
  return numbers.length === 0 ? 'no such number' : numbers.map(inWords).join(', ');
}

/** `m8` is a month, `d1` a day of a month. */
function inWords(number: string): string {
  return number.replace(/^m/, 'month ').replace(/^d/, 'day ');
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
