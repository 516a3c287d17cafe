import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';
import { checkShape, type LineOf } from './checkShape.ts';
import type { SourceFile } from './readSource.ts';
import { yamlFault } from './yamlFault.ts';

/**
 * Reads YAML and holds it against a schema.
 * @param firstLine line of the file on which the YAML begins (front matter begins on the second)
 * @returns the data, or findings that name the very line
 */
export function readYaml<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  firstLine = 1,
): { data: z.output<S> | undefined; findings: Finding[]; lineOf: LineOf } {
  const counter = new LineCounter();
  // The parser would print its warnings; what is wrong is told as a finding.
  const document = parseDocument(source.text, { lineCounter: counter, logLevel: 'error' });
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  const fault = yamlFault(source.text, document, counter);
  if (fault) {
    const { line, ...words } = fault;
    const place = { rule: 'yaml', file: source.file, line: line + firstLine - 1 };
    return { data: undefined, findings: [{ ...place, ...words }], lineOf };
  }
  return { ...checkShape(schema, document.toJS(), source.file, lineOf), lineOf };
}
