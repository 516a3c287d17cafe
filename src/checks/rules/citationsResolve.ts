import { lostCitations } from '../../library/linking/lostCitations.ts';
import type { Rule } from '../rule.ts';

/** Every citation, in law, translation and our own words, leads to a provision or is listed as outside. */
export const citationsResolve: Rule = {
  name: 'citations-resolve',
  *check(library) {
    for (const { file, line, text, message, remedy } of lostCitations(library)) {
      yield { file, line, message: `"${text}": ${message}`, remedy };
    }
  },
};
