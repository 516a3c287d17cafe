import { expect, it } from 'vitest';
import { lostCitations } from '../../../src/library/linking/lostCitations.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';

const answer = 'faqs/gate/answer.zh.mdx';

it('a citation that leads nowhere is told with its place and the way to mend it', () => {
  const library = openTinyLibrary({ [answer]: instead('罚款另说', '罚款看小规定第十七条') });
  expect(lostCitations(library)).toEqual([
    {
      file: answer,
      line: 17,
      text: '第十七条',
      message: 'no article 17 in tiny-rules; it has 1-3',
      remedy: expect.stringContaining('check the number'),
    },
  ]);
});

it('what leads somewhere, or is listed as outside, is not lost', () => {
  const library = openTinyLibrary({
    [answer]: instead('罚款另说', '罚款看小规定第十七条'),
    'outside.yaml': `laws: []
articles: [{ law: tiny-rules, articles: ['17'], reason: { zh: 没有, en: None } }]
`,
  });
  expect(lostCitations(library)).toEqual([]);
  expect(lostCitations(openTinyLibrary())).toEqual([]);
});
