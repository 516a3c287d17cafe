import type { Rule } from '../rule.ts';

/** Every citation, in law, translation and our own words, leads to a provision or is listed as outside. */
export const citationsResolve: Rule = {
  name: 'citations-resolve',
  *check({ citations }) {
    for (const { file, line, text, message, remedy } of citations.unresolved()) {
      yield { file, line, message: `"${text}": ${message}`, remedy };
    }
  },
};
