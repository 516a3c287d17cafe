import { describe, expect, it } from 'vitest';
import {
  articleLabel,
  citedPlace,
  headingLabel,
  placeLabel,
  provisionLabel,
} from '../../src/law/provisionLabel.ts';

describe('the label of a provision', () => {
  it.each([
    [{ article: '10' }, '第十条', 'Article 10'],
    [{ article: '1035', paragraph: 1 }, '第一千零三十五条第一款', 'Article 1035(1)'],
    [{ article: '10', paragraph: 1, item: 2 }, '第十条第一款第二项', 'Article 10(1)(2)'],
    [{ article: '2', item: 3 }, '第二条第三项', 'Article 2, item (3)'],
    [{ article: '253-1' }, '第二百五十三条之一', 'Article 253-1'],
    [{ article: '253-1', paragraph: 3 }, '第二百五十三条之一第三款', 'Article 253-1(3)'],
  ])('of %j is %s and %s', (ref, zh, en) => {
    expect(provisionLabel(ref, 'zh')).toBe(zh);
    expect(provisionLabel(ref, 'en')).toBe(en);
  });

  it('names an article alone', () => {
    expect(articleLabel('287-1', 'zh')).toBe('第二百八十七条之一');
    expect(articleLabel('287-1', 'en')).toBe('Article 287-1');
  });

  it('of a point is cited as one and headed as the law heads it', () => {
    expect(provisionLabel({ article: '4', paragraph: 1 }, 'zh', 'point')).toBe('第四点第一款');
    expect(provisionLabel({ article: '4' }, 'en', 'point')).toBe('Point 4');
    expect(headingLabel('4', 'zh', 'point')).toBe('四、');
    expect(headingLabel('4', 'en', 'point')).toBe('Point 4');
    expect(headingLabel('4', 'zh', 'article')).toBe('第四条');
  });

  it('of an inserted number that no law of points has is that of an article', () => {
    expect(articleLabel('4-1', 'zh', 'point')).toBe('第四条之一');
    expect(articleLabel('4-1', 'en', 'point')).toBe('Article 4-1');
  });

  it.each([
    [{ paragraph: 1 }, 1, {}],
    [{ paragraph: 1, item: 3 }, 1, { item: 3 }],
    [{ paragraph: 1, item: 3 }, 2, { paragraph: 1, item: 3 }],
    [{ paragraph: 2 }, 2, { paragraph: 2 }],
    [{}, 1, {}],
  ])('counts of the place %j in an article of %i paragraphs %j', (place, count, cited) => {
    expect(citedPlace(place, { paragraphs: Array(count).fill('') })).toEqual(cited);
  });

  it.each([
    [{}, '', ''],
    [{ paragraph: 2 }, '第二款', 'paragraph 2'],
    [{ paragraph: 1, item: 3 }, '第一款第三项', 'paragraph 1, item (3)'],
  ])('names the place %j inside an article as "%s" and "%s"', (place, zh, en) => {
    expect(placeLabel(place, 'zh')).toBe(zh);
    expect(placeLabel(place, 'en')).toBe(en);
  });
});
