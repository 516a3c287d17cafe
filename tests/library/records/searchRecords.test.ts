import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../../src/library/records/searchRecords.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary({
  'cases/gate-case/case.yaml': instead(
    'numberStatus: not-published',
    'number: (2021)京0101民初12号\n    numberStatus: confirmed',
  ),
});
const records = searchRecords(library);
const record = (key: string) => {
  const found = records.find((each) => each.key === key);
  if (!found) throw new Error(`no record ${key}`);
  return found;
};

describe('what the search knows', () => {
  it('is one record for every page that can be looked for', () => {
    expect(records.map(({ key, kind }) => [key, kind])).toEqual([
      ['laws/tiny-rules', 'law'],
      ['laws/tiny-rules/1', 'provision'],
      ['laws/tiny-rules/2', 'provision'],
      ['laws/tiny-rules/3', 'provision'],
      ['cases/gate-case', 'case'],
      ['faqs/gate', 'faq'],
      ['topics/gates', 'topic'],
      ['cases/matrix', 'topic'],
      ['letters/gate-letter', 'letter'],
      ['terms/separate-consent', 'term'],
      ['start', 'tool'],
      ['help', 'tool'],
      ['costs', 'tool'],
      ['operators', 'tool'],
    ]);
  });

  it('of an article is each 款 and 项 at its own place', () => {
    const { official, law, article } = record('laws/tiny-rules/2');
    expect([law, article]).toEqual(['tiny-rules', '2']);
    expect(official.zh).toEqual([
      { anchor: 'p1', text: '有下列情形之一的，不得处理人脸信息：' },
      { anchor: 'p1-i1', text: '（一）个人不同意的；' },
      { anchor: 'p1-i2', text: '（二）没有必要的。' },
    ]);
    expect(official.en.map(({ anchor }) => anchor)).toEqual(['p1', 'p1-i1', 'p1-i2']);
  });

  it('of an article is its heading, its summary, and its status', () => {
    const { title, resultTitle, label, body, asks, status } = record('laws/tiny-rules/2');
    expect([title.zh, label?.zh, status?.zh]).toEqual(['什么时候不行', '小规定第二条', '现行有效']);
    expect(resultTitle?.zh).toBe('第二条：什么时候不行');
    expect(resultTitle?.en).toMatch(/^Article 2: /);
    expect(body.zh.map(({ text }) => text)).toEqual(['两种情形下不得处理。']);
    expect(asks.zh).toHaveLength(5);
  });

  it('of a law are all its names', () => {
    expect(record('laws/tiny-rules')).toMatchObject({
      title: { zh: '小规定' },
      names: { zh: ['人脸信息小规定', '人脸小规定'], en: [expect.any(String), 'Face Provisions'] },
    });
  });

  it('of a case are its names, its number, and the law that it rests on', () => {
    const { title, resultTitle, names, restsOn } = record('cases/gate-case');
    expect(resultTitle?.zh).toBe(`${title.zh}：民事判决`);
    expect(resultTitle?.en).toBe(`${title.en}: civil judgment`);
    expect(names.zh).toEqual(expect.arrayContaining(['某人诉某物业案', '刷脸大门案']));
    expect(names.zh.join()).toContain('京0101民初12号');
    expect(restsOn).toEqual(['laws/tiny-rules/1']);
  });

  it('of a question is what it rests on: the law first, then the cases', () => {
    expect(record('faqs/gate').restsOn).toEqual(['laws/tiny-rules/1', 'cases/gate-case']);
  });

  it('of a topic and a term is what they rest on, without the place on the page', () => {
    expect(record('topics/gates').restsOn).toEqual(['laws/tiny-rules/1']);
    expect(record('terms/separate-consent').restsOn).toEqual(['laws/tiny-rules/1']);
  });
});
