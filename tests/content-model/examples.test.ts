import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { exampleAt } from '../../src/content-model/examples/exampleAt.ts';
import { fillIn } from '../../src/content-model/examples/fillIn.ts';
import {
  type ContentFile,
  contentFileAt,
  contentFiles,
} from '../../src/content-model/files/files.ts';
import { parseLawText } from '../../src/law/lawText.ts';
import { readMdx } from '../../src/loaders/readMdx.ts';
import { readYaml } from '../../src/loaders/readYaml.ts';

const pathOf = ({ path }: ContentFile) =>
  path
    .replace('<day>', '2026-01-01')
    .replace(/<(number)>/, '1')
    .replace(/<(\w+)>/, 'new-$1');
const files = contentFiles.map((file) => ({ file, path: pathOf(file) }));

describe.each(files)('the example of $path', ({ file, path }) => {
  const text = exampleAt(path) as string;
  const source = { file: path, path, text };

  it('is found by the path', () => {
    expect(contentFileAt(path)?.file).toBe(file);
  });

  it('is what the schema accepts', () => {
    if (path.endsWith('.yaml')) {
      expect(readYaml(source, file.schema as z.ZodType).findings).toEqual([]);
    } else if (path.endsWith('.mdx')) {
      expect(readMdx(source, file.schema as z.ZodType).findings).toEqual([]);
    } else {
      expect(parseLawText(text)).toMatchObject({ problems: [], articles: [{ number: '1' }] });
    }
  });

  it('leaves nothing open but what it marks', () => {
    expect(text).not.toMatch(/\{(?:order|day|year|sha256)\}|<\w+>/);
    const marks = text.match(/【/g)?.length ?? 0;
    expect([...text.matchAll(fillIn)]).toHaveLength(marks);
    if (path !== 'redirects.yaml') expect(marks).toBeGreaterThan(0);
  });
});

it('a path that belongs to no kind of file has no example', () => {
  expect(exampleAt('notes.txt')).toBeUndefined();
  expect(exampleAt('laws/new-law/law.yml')).toBeUndefined();
});

it('the pages of a superseded version have the example of any article', () => {
  expect(exampleAt('laws/new-law/2017-06-01/articles/41.zh.mdx')).toBe(
    exampleAt('laws/new-law/articles/41.zh.mdx'),
  );
});
