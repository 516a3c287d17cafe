import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/cite/citation.ts';
import type { Language } from '../../src/law/language.ts';
import { formatAnchor } from '../../src/law/provisionId.ts';
import { referenceTo } from '../../src/library/laws/citedProvision.ts';
import { citationOfKey, labelOfKey } from '../../src/library/linking/labels.ts';
import { siteLibrary } from './siteLibrary.ts';

const languages: Language[] = ['zh', 'en'];
const places = siteLibrary.allProvisions.flatMap(({ key, text }) =>
  text.zh.paragraphs.flatMap(({ items }, index) => {
    const paragraph = index + 1;
    const inItems = items.map(({ number }) => ({ paragraph, item: number }));
    const only = text.zh.paragraphs.length === 1;
    return [{ paragraph }, ...inItems].map((at) => ({ key: `${key}#${formatAnchor(at)}`, only }));
  }),
);
const labelsOf = (key: string) =>
  languages.flatMap((language) => [
    citationOfKey(siteLibrary, key, language),
    labelOfKey(siteLibrary, key, language),
  ]);

describe('labels made from keys', () => {
  it('count no paragraph where the article has only one', () => {
    const needless = places
      .filter(({ only }) => only)
      .flatMap(({ key }) => labelsOf(key))
      .filter((label) => /第一款|\d\(1\)|paragraph 1/.test(label));
    expect(needless).toEqual([]);
  });

  it('count it where there are more', () => {
    const [first] = places.filter(({ only, key }) => !only && key.endsWith('#p1'));
    expect(labelsOf(first?.key ?? '').join()).toMatch(/第一款.*\(1\)/);
  });

  it('write an item of a single paragraph as texts do', () => {
    const key = 'laws/frt-provisions/2#p1-i3';
    expect(labelOfKey(siteLibrary, key, 'zh')).toBe('第二条第三项');
    expect(labelOfKey(siteLibrary, key, 'en')).toBe('Article 2, item (3)');
  });
});

describe.each(languages)('in %s no two provisions', (language) => {
  it('print the same citation', () => {
    const printed = siteLibrary.allProvisions.map((provision) =>
      citationText(referenceTo(provision, language)),
    );
    expect(repeated(printed)).toEqual([]);
  });

  it('bear the same label', () => {
    expect(repeated(siteLibrary.allProvisions.map(({ citation }) => citation[language]))).toEqual(
      [],
    );
  });
});

function repeated(list: string[]): string[] {
  return list.filter((entry, index) => list.indexOf(entry) !== index);
}
