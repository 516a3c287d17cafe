import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';
import { checkShape, type LineOf } from './checkShape.ts';
import type { SourceFile } from './readSource.ts';

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
  const document = parseDocument(source.text, { lineCounter: counter });
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
    const [message] = error.message.split('\n');
    const remedy = 'mend the YAML; put a value that contains ": " in quotation marks';
    return {
      data: undefined,
      findings: [{ rule: 'yaml', file: source.file, line, message: message as string, remedy }],
      lineOf,
    };
  }
  return { ...checkShape(schema, document.toJS(), source.file, lineOf), lineOf };
}
