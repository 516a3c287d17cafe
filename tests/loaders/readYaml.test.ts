import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../src/loaders/readYaml.ts';

const anything = z.looseObject({});

function read(text: string, firstLine?: number) {
  return readYaml({ file: 'a.yaml', path: '/a.yaml', text }, anything, firstLine);
}

const nine = (name: string) => `[${Array(9).fill(name).join(', ')}]`;
const unfolding = `a: &a ${nine('x')}\nb: &b ${nine('*a')}\nc: &c ${nine('*b')}\nd: ${nine('*c')}\n`;

describe('a fault of YAML is told with its line and its remedy', () => {
  it.each([
    ['a field that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 'the field a stands twice', 'keep one'],
    ['a tab', 'a:\n\tb: 1\n', 2, 'indented by a tab', 'by spaces'],
    ['a tab before a dash', 'a:\n  - x\n\t- y\n', 3, 'indented by a tab', 'by spaces'],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, 'a second document', 'a file is one document'],
    ['an end and more', 'a: 1\n...\nb: 2\n', 3, 'a second document', 'a file is one document'],
    ['an undefined alias', 'a: 1\nb: *nope\n', 2, '*nope stands for nothing', 'quotation marks'],
    ['emphasis taken for an alias', 'a: **x**\n', 1, 'stands for nothing', 'quotation marks'],
    [
      'an alias of itself',
      'a: 1\nb: &b [*b]\n',
      2,
      'stands for what it is part of',
      'write the value out',
    ],
    ['aliases that unfold', unfolding, 2, 'unfold into far too much', 'write the values out'],
    ['a colon in a value', 'a: 1\nen: x: y\n', 2, 'a colon and a space', '"x: y"'],
    ['a colon within braces', 'a: { zh: x, en: y: z }\n', 1, 'a colon and a space', '"y: z"'],
    [
      'an open "',
      'a: 1\nb: "open\nc: 2\nd: 3\n',
      2,
      'the quotation mark " is not closed',
      'close the value by "',
    ],
    [
      "an open '",
      "a: 1\nb: 'open\nc: 2\n",
      2,
      "the quotation mark ' is not closed",
      "close the value by '",
    ],
    ['an open " before another', 'a: 1\nb: "open\nc: "x"\n', 2, 'is not closed', 'close the value'],
    ['words after a quotation', 'a: 1\nb: "x" y\n', 2, 'does not belong to the value: y', '“…”'],
    [
      'a field too far to the left',
      'a:\n  b: 1\n c: 2\n',
      3,
      'a column of its own',
      'the same column',
    ],
    [
      'a field too far to the right',
      'a:\n  zh: 1\n   en: 2\n',
      3,
      'indented further',
      'the same column',
    ],
    ['a list without end', 'a: [1, 2\nb: 3\n', 2, '[ is not closed', 'close it by ]'],
    ['braces without end', 'a: { zh: 1\nb: 3\n', 2, '{ is not closed', 'close it by }'],
    ['a value that begins with @', 'a: @x\n', 1, 'cannot begin with @', '"@x"'],
    ['a value that begins with %', 'a: %x\n', 1, 'cannot begin with %', '"%x"'],
    ['a backslash', 'a: "\\d"\n', 1, '\\d means nothing', 'write the backslash twice'],
    ['a value that begins with !', 'a: !foo x\n', 1, '! at the beginning', '"!foo x"'],
    ['a value that is *', 'a: *\n', 1, '* at the beginning', '"*"'],
    ['a full-width colon', 'a：1\nb: 2\n', 1, 'the line is no field', 'half-width colon'],
    ['a colon without a space', 'a:1\nb: 2\n', 1, 'the line is no field', 'half-width colon'],
    ['a line that is no field', 'a: 1\nwords\n', 2, 'the line is no field', 'name: value'],
    ['a comment without a space', 'a: 1\nb: "a"#c\n', 2, '# follows a value', 'a space before #'],
  ])('%s', (_name, text, line, says, remedy) => {
    const { data, findings } = read(text);
    expect(data).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'yaml', line });
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.remedy).toContain(remedy);
  });

  it('on the line of the file where the YAML is front matter', () => {
    expect(read('a: 1\nb: x: y\n', 2).findings[0]?.line).toBe(3);
  });

  it('in the words of no parser', () => {
    const texts = [
      '? [x, y]\n: "a\n',
      '- a\nb: 1\n',
      'a: >x\n',
      '%x\na: 1\n',
      'a: & x\n',
      ': : :\n',
      '}\n',
    ];
    for (const text of texts) {
      for (const { message, remedy } of read(text).findings) {
        expect(`${message} ${remedy}`).not.toMatch(
          /implicit|mappings|scalar|indicator|at line \d/i,
        );
      }
    }
  });
});

it('an alias of a value above is read as that value', () => {
  expect(read('a: &a x\nb: *a\n').data).toEqual({ a: 'x', b: 'x' });
});
