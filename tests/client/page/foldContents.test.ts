import { expect, it } from 'vitest';
import { foldContents } from '../../../src/client/page/foldContents.ts';
import { at } from '../page.ts';

it.each([
  [true, false],
  [false, true],
])('contents fold when a part is chosen on a phone alone', (narrow, open) => {
  document.body.innerHTML = '<details open><summary>…</summary><a href="#law">Law</a></details>';
  foldContents(at<HTMLDetailsElement>('details'), () => narrow);
  at('a').click();
  expect(at<HTMLDetailsElement>('details').open).toBe(open);
});
