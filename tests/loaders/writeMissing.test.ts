import { expect, it } from 'vitest';
import { exampleAt } from '../../src/content-model/examples/exampleAt.ts';
import { LAW, ZH } from '../checks/broken/broken.ts';
import { tinyLibrary } from '../checks/tinyLibrary.ts';

it.each([
  `${LAW}/law.yaml`,
  `${LAW}/articles.yaml`,
  ZH,
  'faqs/gate/faq.yaml',
  'faqs/gate/answer.en.mdx',
])('a finding on %s, which is missing, says what it holds and shows it whole', (file) => {
  const finding = tinyLibrary({ [file]: null }).find((each) => each.file === file);
  expect(finding?.remedy).toMatch(/^write it; it holds \S.*, for example:\n/);
  expect(finding?.remedy).toContain(exampleAt(file)?.trimEnd());
});
