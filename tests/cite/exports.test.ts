import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import { cslItem, cslJson } from '../../src/cite/cslJson.ts';
import { type Entry, entryOf } from '../../src/cite/entry.ts';
import { ris } from '../../src/cite/ris.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { citedPages } from '../../src/library/pages/citedPages.ts';
import { referenceMeta } from '../../src/library/pages/referenceMeta.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { at, cases, provisions } from './siteSources.ts';

/** Every page that can be cited, in both languages. */
const entries: Entry[] = citedPages(siteLibrary).flatMap(({ key, source }) =>
  localeIds.map((locale) => entryOf(source, locale, at(`${locale}/${key}/`))),
);

/** What a reference manager must find again, whatever the form. */
const kept = (entry: Entry) => ({
  title: entry.title,
  number: entry.number ?? '',
  makers: entry.authors.join('|'),
  court: entry.court ?? '',
  day: entry.issued ?? '',
  place: entry.section ?? '',
  address: entry.address,
});

/** A reader of RIS: a tag of two characters, two spaces, a hyphen, a space, the value. */
function readRis(file: string) {
  const lines = file.split('\n').map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line));
  const all = (tag: string) => lines.flatMap((line) => (line?.[1] === tag ? [line[2] ?? ''] : []));
  const one = (tag: string) => all(tag).join('|');
  return {
    type: one('TY'),
    title: one('TI'),
    number: one('M1') || one('SV'),
    makers: one('AU'),
    court: one('PB'),
    day: one('DA').replaceAll('/', '-'),
    place: one('SE'),
    address: one('UR'),
  };
}

/** A reader of biblatex, as far as the entries go: name = {value}, and escapes undone. */
function readBibtex(file: string) {
  const fields = new Map(
    [...file.matchAll(/^ {2}(\w+) *= \{(.*)\},$/gm)].map(([, name, value]) => [name, value]),
  );
  const one = (name: string) => (fields.get(name) ?? '').replace(/\\([&%$#_])/g, '$1');
  return {
    type: /^@(\w+)\{/.exec(file)?.[1],
    title: one('title'),
    number: one('number'),
    makers: one('author').slice(1, -1).split('} and {').join('|'),
    court: one('institution'),
    day: one('date'),
    place: one('note').startsWith('genre') || one('note').startsWith('coll') ? '' : one('note'),
    address: fields.get('url'),
  };
}

const types = {
  statute: ['STAT', 'legislation', 'legislation'],
  case: ['CASE', 'jurisdiction', 'legal_case'],
  page: ['ELEC', 'online', 'webpage'],
} as const;

describe('what a reader of files finds again of every page', () => {
  it('in RIS is all of it', () => {
    expect(entries.length).toBeGreaterThan(1000);
    for (const entry of entries) {
      expect(readRis(ris(entry))).toEqual({ type: types[entry.type][0], ...kept(entry) });
    }
  });

  it('in BibTeX is all of it', () => {
    for (const entry of entries) {
      expect(readBibtex(bibtex(entry))).toEqual({ type: types[entry.type][1], ...kept(entry) });
    }
  });

  it('in CSL-JSON is all of it', () => {
    for (const entry of entries) {
      const [item] = JSON.parse(cslJson(entry));
      expect(item).toEqual(cslItem(entry));
      const day = (item.issued?.['date-parts'][0] ?? []) as number[];
      expect({
        type: item.type,
        title: item.title,
        number: item.number ?? '',
        makers: (item.author ?? []).map(({ literal }: { literal: string }) => literal).join('|'),
        court: item.authority ?? '',
        day: day.map((part) => String(part).padStart(2, '0')).join('-'),
        place: item.section ?? '',
        address: item.URL,
      }).toEqual({ type: types[entry.type][2], ...kept(entry) });
    }
  });

  it('has an identifier of its own for each page of a language', () => {
    const ids = entries
      .filter(({ language }) => language === 'zh')
      .map(({ id, issued }) => `${id} ${issued}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('what a page tells reference managers', () => {
  it('is the type, title, day and number of a statute', () => {
    expect(referenceMeta(provisions.interpretation, 'zh')).toEqual([
      ['z:itemType', 'statute'],
      [
        'DC.title',
        '最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定',
      ],
      ['DC.date', '2021-07-27'],
      ['prism.number', '法释〔2021〕15号'],
    ]);
  });

  it('is that of a case, whose number only where it is confirmed', () => {
    expect(referenceMeta(cases.zoo, 'en')).toEqual([
      ['z:itemType', 'case'],
      ['DC.title', 'Guo Bing v. Hangzhou Safari Park Co., Ltd.'],
      ['DC.date', '2020-11-20'],
      ['prism.number', '(2019) Zhe 0111 Min Chu No. 6971'],
    ]);
    expect(referenceMeta(cases.zooAppeal, 'zh').map(([name]) => name)).not.toContain(
      'prism.number',
    );
  });

  it('is nothing where there is no decision to keep', () => {
    expect(referenceMeta(cases.suzhou, 'zh')).toEqual([]);
  });
});
