import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ComparisonData, comparison } from '../../src/content-model/comparison.ts';
import { parseLawText } from '../../src/law/lawText.ts';

const content = join(import.meta.dirname, '../../content');
const folder = join(content, 'comparisons');
const files = readdirSync(folder);
const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8'));

/** The fields and messages by which a comparison is refused; empty when it is accepted. */
function refusals(entry: unknown): string[] {
  const { error } = comparison.safeParse(entry);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The comparison on filing with one value changed. */
function changed(change: (entry: ReturnType<typeof read>) => void): unknown {
  const entry = read('filing.yaml');
  change(entry);
  return entry;
}

/** Whether the law's newest text has the 款 or 项 that a key names. */
function exists(key: string): boolean {
  const [, law, article, paragraph, item] = /^laws\/(.+)\/(.+)#p(\d+)(?:-i(\d+))?$/.exec(key) ?? [];
  const versions = readdirSync(join(content, 'laws', law as string)).filter((name) =>
    /^\d/.test(name),
  );
  const file = join(content, 'laws', law as string, versions.sort().at(-1) as string, 'text.zh.md');
  const { articles } = parseLawText(readFileSync(file, 'utf8'));
  const found = articles.find(({ number }) => number === article);
  const place = found?.paragraphs[Number(paragraph) - 1];
  return item === undefined ? place !== undefined : place?.items[Number(item) - 1] !== undefined;
}

describe('every comparison', () => {
  it.each(files)('%s follows the schema', (file) => {
    expect(refusals(read(file))).toEqual([]);
  });

  it.each(files)('%s cites places that the texts have', (file) => {
    const { cells, enforcedBy }: ComparisonData = read(file);
    const cited = Object.values(cells).flatMap((cell) => ('cites' in cell ? cell.cites : []));
    for (const key of [...cited, ...enforcedBy.cites])
      expect([key, exists(key)]).toEqual([key, true]);
  });

  it('has a place of its own in the order', () => {
    const orders = files.map((file) => read(file).order).sort((a, b) => a - b);
    expect(orders).toEqual(files.map((_, index) => index + 1));
  });
});

describe('a comparison is refused', () => {
  it.each<[string, (entry: ReturnType<typeof read>) => void, RegExp]>([
    ['with a law left out', ({ cells }) => delete cells.pipl, /^cells\.pipl/],
    ['with an empty cell', ({ cells }) => (cells.pipl = {}), /either "says" and "cites"/],
    [
      'citing an article without its 款',
      ({ enforcedBy }) => (enforcedBy.cites = ['laws/pipl/66']),
      /names no 款 or 项/,
    ],
    [
      'citing one law in the column of another',
      ({ cells }) => (cells['frt-measures'].cites = ['laws/pipl/66#p1']),
      /not a provision of frt-measures/,
    ],
    [
      'with a cell too long for a phone',
      ({ cells }) => (cells.pipl.silent.zh = '长'.repeat(91)),
      /longer than 90 characters/,
    ],
  ])('%s', (_, change, message) => {
    expect(refusals(changed(change)).join('\n')).toMatch(message);
  });
});
