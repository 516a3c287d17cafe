import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { compareWithReference, keysOf } from '../../scripts/coverage/concerns.ts';
import { coverageOf, type PageOf } from '../../scripts/coverage/coverage.ts';
import { comparison, referenceFile } from '../../scripts/coverage/readReference.ts';
import { shownPage } from '../../scripts/coverage/shownPage.ts';
import { readStatements, type Statement } from '../../scripts/coverage/statements.ts';

const root = join(import.meta.dirname, '..', '..');
const hasReference = existsSync(referenceFile(root));
const key = 'laws/pipl/28';
const statement: Statement = {
  id: 's000-01',
  page: key,
  zh: '人脸是敏感的',
  en: 'a face is sensitive',
  links: [key, 'laws/frt-measures', 'cases/tianjin'],
};

if (!hasReference) {
  console.warn(`Not compared with the reference: there is no ${referenceFile(root)}.`);
}

/** A site of one page in two languages. */
const site =
  (zh: string, en: string): PageOf =>
  (language, wanted) =>
    wanted === key
      ? shownPage(fromHtml(language === 'zh' ? zh : en), `/${language}/${key}/`)
      : undefined;

const zh = `<main><p>人脸<b>是</b>敏感的。</p>
  <a href="/zh/laws/frt-measures/4/#p1">办法</a><a href="../../../cases/tianjin/">天津</a></main>`;
const en = `<main><p>A note: a face
  is sensitive.</p><a href="/en/laws/frt-measures/4/">M</a><a href="/en/cases/tianjin/">T</a></main>`;

const missing = (pageOf: PageOf) => coverageOf([statement], pageOf).flatMap((each) => each.missing);

describe('a statement', () => {
  it('stands where both pages say it and lead to what it concerns', () => {
    expect(missing(site(zh, en))).toEqual([]);
  });

  it.each([
    ['no page carries it', () => undefined, '/zh/laws/pipl/28/'],
    ['its words were changed', site(zh.replace('敏感', '普通'), en), '人脸是敏感的'],
    ['only the official text has the words', site(zh.replace('<p>', '<p data-text>'), en), '人脸'],
    [
      'only hidden text has the words',
      site(zh.replace('<p>', '<p aria-hidden="true">'), en),
      '人脸',
    ],
    ['a link is gone in one language', site(zh, en.replace('frt-measures', 'frt')), 'frt-measures'],
    ['only navigation leads there', site(zh, en.replace(/<a.*a>/, '<nav>$&</nav>')), 'tianjin'],
    ['a link leads to the other language', site(zh, en.replace('/en/c', '/zh/c')), 'tianjin'],
  ] as const)('is lost where %s', (_, pageOf, told) => {
    expect(missing(pageOf).join('\n')).toContain(told);
  });
});

describe('the list', () => {
  it.each([
    ['a phrase too short to mean anything', '    zh: 人脸', 'give 8 to 40 characters'],
    ['a field that it does not know', '    zh: 人脸信息是敏感信息\n    note: x', 'note'],
  ])('refuses %s', (_, field, told) => {
    const source = `s000-01:\n    page: ${key}\n${field}\n    en: a face is sensitive\n    links: []`;
    expect(() => readStatements(source)).toThrow(told);
  });
});

describe('what a statement of the reference concerns', () => {
  it.each([
    ['法释〔2021〕15号', '2(3)', ['laws/frt-provisions/2']],
    ['人脸识别技术应用安全管理办法(2025)', null, ['laws/frt-measures']],
    ['刑法', '336之一', ['laws/criminal-law/336-1']],
    [
      '网络安全法',
      '13、43(2016文本)',
      ['laws/cybersecurity-law/2017-06-01/13', 'laws/cybersecurity-law/2017-06-01/43'],
    ],
  ])('is read from %s %s', (instrument, article, keys) => {
    expect(keysOf({ type: 'provision', instrument, article })).toEqual(keys);
  });

  it('has to be in the list, unless the site does not carry it', () => {
    const reference = [
      {
        id: 's000-01',
        concerns: [
          { type: 'provision', instrument: '个人信息保护法', article: '29' },
          { type: 'provision', instrument: '刑法', article: '336之一' },
          { type: 'case', case_id: 'tianjin' },
        ] as const,
      },
      { id: 's000-02', concerns: [] },
    ].map(({ id, concerns }) => ({ id, concerns: [...concerns] }));
    const isOutside = (wanted: string) => wanted.startsWith('laws/criminal-law/');
    const listed = [statement, { ...statement, id: 's009-09' }];
    expect(compareWithReference(listed, reference, isOutside)).toEqual({
      problems: [
        's000-02 is not listed',
        's009-09 is not known',
        's000-01 concerns laws/pipl/29: add it to its links',
      ],
      outside: ['laws/criminal-law/336-1'],
    });
  });

  it.skipIf(!hasReference)('is in the list of this site', () => {
    const source = readFileSync(join(import.meta.dirname, 'statements.yaml'), 'utf8');
    expect(comparison(root, readStatements(source))?.problems).toEqual([]);
  });
});
