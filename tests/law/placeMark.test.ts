import { expect, it } from 'vitest';
import { placeMark } from '../../src/law/placeMark.ts';

it.each([
  [{ paragraph: 1 }, false, '第一款', 'Paragraph 1'],
  [{ paragraph: 12 }, false, '第十二款', 'Paragraph 12'],
  [{ paragraph: 2, item: 3 }, false, '第三项', 'Item 3'],
  [{ paragraph: 1 }, true, '本条', 'This article'],
  [{ paragraph: 1, item: 3 }, true, '第三项', 'Item 3'],
])('%j (the only paragraph: %s) is marked %s, %s', (place, isOnly, zh, en) => {
  expect(placeMark(place, isOnly, 'zh')).toBe(zh);
  expect(placeMark(place, isOnly, 'en')).toBe(en);
});
