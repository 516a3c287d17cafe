import { exampleAt } from '../content-model/examples/exampleAt.ts';
import { contentFileAt } from '../content-model/files/files.ts';

/** How to mend that a file is not there: what it holds, and an example of the whole. */
export function writeMissing(path: string): string {
  const found = contentFileAt(path);
  if (!found) return 'write it: content/README.md shows what it holds';
  return `write it; it holds ${found.file.holds}, for example:\n\n${exampleAt(path)?.trimEnd()}\n`;
}
