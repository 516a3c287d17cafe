import { expect, it } from 'vitest';
import { commentaryId, commentaryOf } from '../../../src/library/laws/commentaryOf.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);
const provision = (key: string) => library.provision(key) as Provision;

it('an article has the title that its commentary gives it, else its number', () => {
  expect(commentaryOf(provision('laws/tiny-rules/2'), 'zh').title).toBe('什么时候不行');
  expect(commentaryOf(provision('laws/tiny-rules/4'), 'en')).toEqual({
    title: 'Article 4',
    summary: 'Article 4',
  });
});

it('the commentary of a superseded article lies with its version', () => {
  expect(commentaryId(provision('laws/tiny-rules/3'), 'zh')).toBe('tiny-rules/articles/3.zh');
  expect(commentaryId(provision('laws/tiny-rules/2021-08-01/3'), 'en')).toBe(
    'tiny-rules/2021-08-01/articles/3.en',
  );
});
