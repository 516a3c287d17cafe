import type * as z from 'zod';
import { nearest } from '../content-model/nearest.ts';

/** What is wrong with a value, and how to mend it. */
export interface Words {
  message: string;
  remedy: string;
}

/** An issue before Zod gives it a message of its own. */
type RawIssue = z.core.$ZodRawIssue;

/** Kinds of value by the names that Zod has for them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

const HOW_TO_WRITE: Readonly<Record<string, string>> = {
  string: 'write words; a number, a date, true, false or null as words stands in quotation marks',
  number: 'write a number, without quotation marks',
  int: 'write a whole number, without quotation marks',
  boolean: 'write true or false, without quotation marks',
  array: 'write a list: [one, two], or a line that begins with "- " for each',
  object: 'write each of its fields on a line of its own, indented below it',
  record: 'write each of its fields on a line of its own, indented below it',
};

/**
 * An issue in our words. A schema that has its own words for it is asked before this: they come
 * back as the message of the issue.
 */
export function issueInWords(issue: RawIssue): Words {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      const remedy = HOW_TO_WRITE[issue.expected] ?? `write ${expected}`;
      return { message: `expected ${expected}; got ${kindOf(issue.input)}`, remedy };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return {
        message: `${shown(issue.input)} is none of the choices`,
        remedy: choose(issue.input, choices),
      };
    }
    case 'too_small':
      return sized(issue, `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
    case 'too_big':
      return sized(issue, `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            message: `${shown(issue.input)} is no address`,
            remedy: 'write the whole address, from https:// on',
          }
        : {
            message: `${shown(issue.input)} has not the form of this field`,
            remedy: 'write it in the form that other files show',
          };
    case 'invalid_key': {
      const said = issue.issues[0]?.message ?? 'not a name that may stand here';
      return {
        message: `${shown(issue.path?.at(-1))} is ${said}`,
        remedy: 'mend the name of the field',
      };
    }
    default:
      return {
        message: `${shown(issue.input)} is not what may stand here`,
        remedy: 'write the field as it is explained',
      };
  }
}

/** A choice to offer, and all of them. */
function choose(input: unknown, choices: readonly string[]): string {
  const meant = typeof input === 'string' ? nearest(input, choices) : undefined;
  const all = `write one of ${choices.join(', ')}`;
  return meant ? `did you mean "${meant}"? Otherwise ${all}` : all;
}

function sized(issue: RawIssue & { origin: string }, bound: string): Words {
  const { input, origin } = issue;
  if (Array.isArray(input)) {
    const remedy = `list ${bound}`;
    return { message: `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`, remedy };
  }
  if (typeof input === 'string' && origin === 'string') {
    const message = input === '' ? 'is empty' : `${shown(input)} has ${input.length} characters`;
    return { message, remedy: `write ${bound} characters` };
  }
  return { message: `${shown(input)} is out of bounds`, remedy: `write ${bound}` };
}

/** A value as its author would recognise it. */
export function shown(value: unknown): string {
  if (typeof value === 'object' || value === undefined) return kindOf(value);
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' && !Number.isInteger(value)
    ? 'a number with a fraction'
    : (KINDS[typeof value] as string);
}
