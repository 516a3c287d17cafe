import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { exampleAt } from '../../src/content-model/examples/exampleAt.ts';
import { contentFiles } from '../../src/content-model/files/files.ts';
import { law } from '../../src/content-model/law/law.ts';
import { checkShape } from '../../src/loaders/checkShape.ts';

const lineOf = () => 1;
const said = (schema: z.ZodType, value: unknown) =>
  checkShape(schema, value, 'a.yaml', lineOf).findings.map(
    ({ message, remedy }) => `${message} | ${remedy}`,
  );

const sample = z.strictObject({
  answer: z.string().min(2).describe('The answer itself.'),
  rank: z.enum(['law', 'rule', 'interpretation']).describe('Who outranks whom.'),
  order: z.int().positive().describe('Place in the list.'),
  day: z.iso.date({ error: 'not a day of the form YYYY-MM-DD' }).optional().describe('When.'),
  asks: z.array(z.string()).min(2).optional().describe('Phrasings.'),
  title: z
    .strictObject({
      zh: z.string().describe('In Chinese.'),
      en: z.string().describe('In English.'),
    })
    .optional()
    .describe('Its title.'),
  held: z.boolean().default(false).describe('Whether it is held.'),
  address: z.url().optional().describe('Where it is.'),
});
const right = { answer: 'Yes.', rank: 'law', order: 1 };

describe('a finding explains the field by the sentence of its schema', () => {
  it.each([
    [
      'a number for a string',
      { answer: 1 },
      'answer: expected a string; got a number. It is: The answer itself. | write words',
    ],
    [
      'nothing for a string',
      { answer: null },
      'answer: expected a string; got nothing. It is: The answer itself.',
    ],
    [
      'too short a string',
      { answer: 'x' },
      'answer: "x" has 1 characters. It is: The answer itself. | write at least 2 characters',
    ],
    ['an empty string', { answer: '' }, 'answer: is empty. It is: The answer itself.'],
    [
      'a field that is missing',
      { answer: undefined },
      'answer: is missing. It is: The answer itself. | write "answer: …"',
    ],
    [
      'a choice misspelt',
      { rank: 'lav' },
      'rank: "lav" is none of the choices. It is: Who outranks whom. | did you mean "law"? Otherwise write one of law, rule, interpretation',
    ],
    [
      'a choice of its own',
      { rank: 'custom' },
      'rank: "custom" is none of the choices. It is: Who outranks whom. | write one of law, rule, interpretation',
    ],
    [
      'a fraction',
      { order: 1.5 },
      'order: expected a whole number; got a number with a fraction. It is: Place in the list.',
    ],
    [
      'zero',
      { order: 0 },
      'order: "0" is out of bounds. It is: Place in the list. | write more than 0',
    ],
    [
      'no such day',
      { day: '2021-02-30' },
      'day: "2021-02-30" is not a day of the form YYYY-MM-DD. It is: When.',
    ],
    [
      'a string for a list',
      { asks: 'how' },
      'asks: expected a list; got a string. It is: Phrasings. | write a list',
    ],
    ['a short list', { asks: ['how'] }, 'asks: has 1 entry. It is: Phrasings. | list at least 2'],
    [
      'a wrong entry',
      { asks: ['how', 2] },
      'asks.1: expected a string; got a number. It is: Phrasings.',
    ],
    [
      'a string for fields',
      { title: 'x' },
      'title: expected fields; got a string. It is: Its title.',
    ],
    [
      'one language',
      { title: { zh: '题' } },
      'title.en: is missing. It is: Its title. In English.',
    ],
    [
      'a word for yes or no',
      { held: 'yes' },
      'held: expected true or false; got a string. It is: Whether it is held.',
    ],
    [
      'no address',
      { address: 'court' },
      'address: "court" is no address. It is: Where it is. | write the whole address',
    ],
    [
      'a misspelt field',
      { anwser: 'x' },
      'unknown field "anwser" in the file; did you mean "answer"?',
    ],
    [
      'a field of its own',
      { colour: 'x' },
      'unknown field "colour" in the file | take it out, or write one of answer, rank',
    ],
  ])('%s', (_name, change, words) => {
    const findings = said(sample, { ...right, ...change });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(words);
  });

  it('one for each of several unknown fields', () => {
    expect(said(sample, { ...right, one: 1, two: 2 })).toHaveLength(2);
  });

  it('an empty file', () => {
    expect(said(sample, null)).toEqual([
      'the file: expected fields; got nothing | write each of its fields on a line of its own, indented below it',
    ]);
  });

  it('a name that may not stand', () => {
    const value = {
      ...parse(exampleAt('laws/a/law.yaml') as string),
      renumberings: [{ on: '2021-01-01', pairs: { x: '1' } }],
    };
    expect(said(law, value)[0]).toContain('"x" is not an article number such as "10" or "253-1"');
  });
});

/** Values that fit nearly nowhere. */
const misfits = [undefined, null, 1.5, -1, true, '', 'x', 'x'.repeat(200), [], ['x'], {}, { x: 1 }];
const yaml = contentFiles.filter(({ path, schema }) => schema && path.endsWith('.yaml'));

describe.each(yaml)('a misfit anywhere in $path', ({ path, schema }) => {
  const example = parse(exampleAt(path) as string);
  const findings = [...places(example)].flatMap((place) =>
    misfits.flatMap(
      (misfit) =>
        checkShape(schema as z.ZodType, replaced(example, place, misfit), path, lineOf).findings,
    ),
  );

  it('is told in no words of TypeScript or Zod', () => {
    expect(findings.length).toBeGreaterThan(10);
    for (const { message, remedy } of findings) {
      expect(`${message} ${remedy}`).not.toMatch(
        /Invalid|Too (small|big)|received|undefined|null(?! as)|NaN|pattern|Unrecognized|safeint|object|array|characters in string/,
      );
    }
  });

  it('is explained', () => {
    const bare = findings.filter(
      ({ message }) => !/\. It is: \S|unknown field|^the file: /.test(message),
    );
    expect([...new Set(bare.map(({ message }) => message))]).toEqual([]);
  });
});

type Place = (string | number)[];

function* places(value: unknown, at: Place = []): Generator<Place> {
  if (at.length > 0) yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* places(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
