import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedAnswers, copiedAsks, readAnswers, readAsked } from '../../scripts/coverage/asked.ts';
import { askedFile } from '../../scripts/coverage/readReference.ts';
import { toDay } from '../../src/law/day.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';
import { diskStore } from '../../src/search/index/diskStore.ts';
import { openIndex } from '../../src/search/index/openIndex.ts';
import { answerLine } from '../../src/search/rank/answerLine.ts';
import { dist, root } from './place.ts';

const file = askedFile(root);

describe.skipIf(!existsSync(file))('what people really ask', () => {
  const rows = () => readAsked(readFileSync(file, 'utf8'));
  const answers = readAnswers(readFileSync(join(root, 'tests', 'coverage', 'asked.yaml'), 'utf8'));

  it('has a line in the list of answers, and the list has no other', () => {
    expect([...answers.keys()]).toEqual(rows().map(({ row }) => row));
  });

  it('is answered on a page that the search finds within the first three, in both languages', async () => {
    const index = await openIndex(diskStore(join(dist, 'search')));
    const found = await askedAnswers(rows(), answers, async (query, ui) => {
      const { results } = await answerLine(index, { id: query, query, ui }, 20);
      return results;
    });
    const lacking = found.filter(({ missing }) => missing.length > 0);
    expect(lacking.map(({ asked, missing }) => `${asked.row}: ${missing.join('; ')}`)).toEqual([]);
  });

  it('is not copied into what pages are found by', () => {
    const { faqs } = openLibrary(join(root, 'content'), toDay('2026-11-28'));
    const asks = faqs.flatMap(({ pages }) => [...pages.zh.data.asks, ...pages.en.data.asks]);
    expect(copiedAsks(rows(), asks)).toEqual([]);
  });
});
