import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Finding } from '../content-model/finding.ts';

/** How many findings a page can hold; the terminal lists them all. */
const shown = 8;

/**
 * The message that lays findings over the page in the browser, each with file, line and mend.
 * @param findings one or more
 * @param root absolute path of the content folder, for the link that opens the first in an editor
 */
export function overlayOf(findings: readonly Finding[], root: string): ErrorPayload {
  const [first] = findings as [Finding, ...Finding[]];
  const rest = findings.length - shown;
  const lines = findings.slice(0, shown).map(sayFinding);
  if (rest > 0) lines.push(`and ${rest} more, listed in the terminal`);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const text = lines.join('\n\n');
  return {
    type: 'error',
    err: {
      name: `The content has ${count}`,
      message: text.replace(/[&<>]/g, (sign) => escapes[sign] as string),
      // The overlay's button copies this.
      stack: text,
      loc: { file: join(root, first.file), line: first.line, column: 1 },
    } as ErrorPayload['err'],
  };
}

/** Astro's overlay takes its message for HTML. */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function sayFinding({ rule, file, line, message, remedy }: Finding): string {
  return `content/${file}:${line}  ${message}\nmend: ${remedy}  [${rule}]`;
}
