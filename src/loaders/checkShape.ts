import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';
import { nearest } from '../content-model/nearest.ts';
import { fieldAt } from './fieldAt.ts';
import { issueInWords, shown, type Words } from './issueInWords.ts';

/** Where a path of keys stands in a file: a line counted from 1. */
export type LineOf = (path: PropertyKey[]) => number;

type Shaped<T> = { data: T; findings: [] } | { data: undefined; findings: Finding[] };

/** What Zod finds where a field is not there at all; a check across fields (`custom`) says more. */
const MAY_BE_ABSENCE = new Set([
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_union',
]);

/**
 * Holds a value against a schema.
 * @returns the parsed value, or one finding for every field that departs from the schema, which
 *   says what the field is in the words of the schema
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  lineOf: LineOf,
): Shaped<z.output<S>> {
  const remedies = new Map<string, string>();
  const parsed = schema.safeParse(value, {
    error: (issue) => {
      const { message, remedy } = issueInWords(issue);
      remedies.set(message, remedy);
      return message;
    },
  });
  if (parsed.success) return { data: parsed.data, findings: [] };
  const findings = parsed.error.issues.flatMap((issue): Finding[] =>
    wordsOf(issue).map(({ path, ...words }) => ({
      rule: 'schema',
      file,
      line: lineOf(path),
      ...words,
    })),
  );
  return { data: undefined, findings };

  function wordsOf(issue: z.core.$ZodIssue): (Words & { path: PropertyKey[] })[] {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], ...unknownField(path, key) }));
    }
    const { sentence } = fieldAt(schema, path);
    const found = valueAt(value, path);
    const isAbsent = MAY_BE_ABSENCE.has(issue.code) && found === undefined;
    const said = isAbsent ? 'is missing' : withValue(issue, found);
    const explained = sentence ? `. It is: ${sentence}` : '';
    const remedy = isAbsent
      ? `write "${String(path.at(-1))}: …"`
      : (remedies.get(issue.message) ?? 'mend this field, or the one that it must agree with');
    return [{ path, message: `${nameOf(path)}: ${said}${explained}`, remedy }];
  }

  function unknownField(path: PropertyKey[], key: string): Words {
    const { keys } = fieldAt(schema, path);
    const meant = nearest(key, keys);
    const message = `unknown field "${key}" in ${nameOf(path)}`;
    return {
      message: meant ? `${message}; did you mean "${meant}"?` : message,
      remedy: `take it out, or write one of ${keys.join(', ')}`,
    };
  }
}

/** Schemas say "not a day …": of which value, they do not. */
function withValue({ code, message }: z.core.$ZodIssue, value: unknown): string {
  return code !== 'custom' && message.startsWith('not ')
    ? `${shown(value)} is ${message}`
    : message;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the file';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
