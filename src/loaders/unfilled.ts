import { fillIn } from '../content-model/examples/fillIn.ts';
import type { Finding } from '../content-model/finding.ts';
import type { SourceFile } from './readSource.ts';

/** What a file made from an example still leaves to its author: a finding for every mark. */
export function unfilled({ file, text }: SourceFile): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(fillIn)].map(({ 1: wanted }): Finding => {
      const isComment = line.slice(0, line.indexOf('【')).includes('# ');
      const message = `to be filled in: ${wanted}`;
      const remedy = isComment
        ? 'see that the value before # is right, and take the comment out'
        : 'write it in place of 【…】';
      return { rule: 'to-fill-in', file, line: index + 1, message, remedy };
    }),
  );
}
