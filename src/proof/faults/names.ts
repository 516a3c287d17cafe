import type { Flag } from '../flag.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** Names that are nearly those of laws. */
export function names(text: Prepared): Flag[] {
  return text.misnamed.map((found) => {
    const { id } = found.law;
    return flagAt(text, found, { kind: 'wrong-name', law: id }, [`laws/${id}`]);
  });
}
