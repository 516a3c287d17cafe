import type { Finding } from '../content-model/finding.ts';
import { isUnread } from './isUnread.ts';

/** Prints findings so that an editor can jump to the place, and says how many there are. */
export function reportFindings(findings: readonly Finding[]): void {
  for (const { rule, file, line, message, remedy } of findings) {
    console.error(`content/${file}:${line}  ${message}\n    mend: ${remedy}  [${rule}]`);
  }
  if (findings.some(isUnread))
    console.error('The rules wait until every file can be read and is filled in.');
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  console.error(findings.length === 0 ? 'The content has no findings.' : count);
}
