import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEverydayWords } from '../../../src/search/index/everydayWords.ts';
import { isLightWord, isSmallWord } from '../../../src/search/query/questionWords.ts';
import { runsOf, stemmed } from '../../../src/search/text/cut.ts';
import { plain } from '../../../src/search/text/plain.ts';

async function read(yaml: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'facelaw-words-')), 'everyday-words.yaml');
  await writeFile(file, yaml);
  return readEverydayWords(file);
}

it('reads entries of words and what they mean', async () => {
  const entries = await read('entries:\n  - words: [刷脸]\n    means: [人脸识别]\n');
  expect(entries).toEqual([{ words: ['刷脸'], means: ['人脸识别'] }]);
});

it.each([
  ['a misspelt field', 'entries:\n  - word: [刷脸]\n    means: [人脸识别]\n'],
  ['an entry without a meaning', 'entries:\n  - words: [刷脸]\n'],
  [
    'a bare number, which needs quotation marks',
    'entries:\n  - words: [12345]\n    means: [投诉]\n',
  ],
])('refuses %s and names the file', async (_, yaml) => {
  await expect(read(yaml)).rejects.toThrow('everyday-words.yaml');
});

it('reads the list of the site, in which no word leads to itself alone', async () => {
  const entries = await readEverydayWords(join(process.cwd(), 'content', 'everyday-words.yaml'));
  expect(entries.length).toBeGreaterThan(50);
  const idle = entries.flatMap(({ words, means }) =>
    words.filter((word) => means.every((other) => other === word)),
  );
  expect(idle).toEqual([]);
});

it('knows no word of the site’s list by a stem that some small word shares: teller is tell', async () => {
  const entries = await readEverydayWords(join(process.cwd(), 'content', 'everyday-words.yaml'));
  const small = entries.flatMap(({ words }) =>
    words.filter((word) => {
      const [run, ...others] = runsOf(stemmed(plain(word)));
      return run && others.length === 0 && (isSmallWord(run.text) || isLightWord(run.text));
    }),
  );
  expect(small).toEqual([]);
});
