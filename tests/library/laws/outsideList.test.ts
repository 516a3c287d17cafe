import { expect, it } from 'vitest';
import { outsideList } from '../../../src/library/laws/outsideList.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const reason = { zh: '太旧', en: 'Too old' };
const outside = {
  laws: [{ id: 'other', names: { zh: ['别的法', '他法'], en: ['Other Law'] }, reason }],
  articles: [{ law: 'tiny-rules', articles: ['8', '9'], reason }],
};

it.each([
  ['zh', ['小规定第八条、小规定第九条', '别的法'], '太旧'],
  ['en', ['Article 8, Small Provisions; Article 9, Small Provisions', 'Other Law'], 'Too old'],
] as const)('what is not carried is listed in %s with the reason', (language, names, why) => {
  const list = outsideList(outside, openTinyLibrary().laws, language);
  expect(list).toEqual(names.map((name) => ({ name, reason: why })));
});
