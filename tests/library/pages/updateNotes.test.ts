import { expect, it } from 'vitest';
import { articleList, changeNote } from '../../../src/library/pages/updateNotes.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const [entry] = openTinyLibrary().updates.log as [
  ReturnType<typeof openTinyLibrary>['updates']['log'][0],
];

it('articles are named as texts of the language name them', () => {
  expect(articleList(['1', '253-1'], 'zh')).toBe('第一条、第二百五十三条之一');
  expect(articleList(['1', '253-1'], 'en')).toBe('Article 1, Article 253-1');
  expect(articleList(undefined, 'zh')).toBe('');
});

it('a change tells its kind, its articles, since when, and how surely that is known', () => {
  expect(changeNote({ ...entry, articles: ['1', '3'] }, 'zh')).toBe(
    '部门规章、规范性文件；第一条、第三条；自2021年8月1日起施行；文本（第三方副本）已核对',
  );
});

it('a change leaves out what is not known of it', () => {
  expect(changeNote({ ...entry, inForce: undefined, certainty: 'one-source' }, 'en')).toBe(
    'departmental rule or normative document; from one source only',
  );
});
