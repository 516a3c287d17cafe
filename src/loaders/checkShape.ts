import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';

/** Where a path of keys stands in a file: a line counted from 1. */
export type LineOf = (path: PropertyKey[]) => number;

type Shaped<T> = { data: T; findings: [] } | { data: undefined; findings: Finding[] };

/**
 * Holds a value against a schema.
 * @returns the parsed value, or one finding for every field that departs from the schema.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  lineOf: LineOf,
): Shaped<z.output<S>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, findings: [] };
  return { data: undefined, findings: parsed.error.issues.map((issue) => toFinding(issue)) };

  function toFinding(issue: z.core.$ZodIssue): Finding {
    const field = issue.path.map(String).join('.') || 'the file';
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    return {
      rule: 'schema',
      file,
      line: lineOf(unknownKeys ? [...issue.path, unknownKeys[0] as string] : issue.path),
      message: unknownKeys
        ? `unknown field ${unknownKeys.map((key) => `"${key}"`).join(', ')} in ${field}`
        : `${field}: ${issue.message}`,
      remedy: unknownKeys
        ? 'take the field out, or spell it as src/content-model names it'
        : 'write the field as src/content-model describes it',
    };
  }
}
