import { describe, expect, it } from 'vitest';
import { dueQuestions } from '../../scripts/authoring/dueQuestions.ts';
import { type Changes, instead, openTinyLibrary } from '../checks/tinyLibrary.ts';

/** What is due, as `key day questions`, in a library that holds one question; today is 2022-06-01. */
function due(reviewed: string, changes: Changes = {}): string[] {
  const library = openTinyLibrary({
    'faqs/gate/faq.yaml': instead('reviewed: 2022-05-02', `reviewed: ${reviewed}`),
    'road.yaml': instead('checked: 2022-06-01', 'checked: 2022-01-01'),
    ...changes,
  });
  return dueQuestions(library).map(
    ({ change, faqs }) => `${change.key} ${change.day} ${faqs.map(({ id }) => id)}`,
  );
}

const version = 'laws/tiny-rules/2021-08-01/version.yaml';

describe('a question is due', () => {
  it('when a text of a law on which it rests was promulgated, and when it took force', () => {
    expect(due('2021-07-14').filter((line) => line.startsWith('laws/tiny-rules '))).toEqual([
      'laws/tiny-rules 2021-07-15 gate',
      'laws/tiny-rules 2021-08-01 gate',
    ]);
    expect(due('2021-07-31').filter((line) => line.startsWith('laws/tiny-rules '))).toEqual([
      'laws/tiny-rules 2021-08-01 gate',
    ]);
  });

  it('when the law is no longer in force, from that day on and not before', () => {
    const ending = (day: string) => ({ [version]: (text: string) => `${text}to: ${day}\n` });
    expect(due('2022-05-31', ending('2022-06-01'))).toContain('laws/tiny-rules 2022-06-01 gate');
    expect(due('2022-05-31', ending('2022-06-02'))).toEqual([]);
  });

  it('when something happened in a case that it names', () => {
    expect(due('2021-11-30')).toContain('cases/gate-case 2021-12-01 gate');
    expect(due('2021-12-01').filter((line) => line.startsWith('cases/'))).toEqual([]);
  });

  it('when the bodies that help were looked into anew', () => {
    const road = { 'road.yaml': instead('checked: 2022-06-01', 'checked: 2022-05-20') };
    expect(due('2022-05-19', road)).toEqual(['road 2022-05-20 gate']);
    expect(due('2022-05-20', road)).toEqual([]);
  });

  it('when a page on which it rests was corrected, and not for another page', () => {
    const corrected = (key: string) => ({
      'corrections.yaml': (text: string) =>
        text.replace(
          'entries:',
          `entries:
  - date: 2022-05-30
    pages: [${key}]
    wrong: { zh: 一条。, en: One. }
    right: { zh: 两条。, en: Two. }
    ground: { zh: 条文。, en: The text. }`,
        ),
    });
    expect(due('2022-05-29', corrected('laws/tiny-rules/1'))).toEqual([
      'laws/tiny-rules/1 2022-05-30 gate',
    ]);
    expect(due('2022-05-29', corrected('laws/tiny-rules/2'))).toEqual([]);
  });
});
