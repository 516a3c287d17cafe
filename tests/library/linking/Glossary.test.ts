import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/library/linking/Glossary.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const { collection } = openTinyLibrary();
const [first] = collection.terms as [(typeof collection.terms)[0]];
const term = (id: string, zh: string, en: string, inPlace = true) => ({
  ...first,
  id,
  data: { ...first.data, zh, en, inPlace },
});
const glossary = new Glossary({
  ...collection,
  terms: [
    term('face-information', '人脸信息', 'face information'),
    term('consent', '同意', 'consent', false),
    term('separate-consent', '单独同意', 'separate consent'),
  ],
});

const mentions = (text: string, language: 'zh' | 'en') =>
  glossary.mentions(text, language).map(({ start, end, id }) => [text.slice(start, end), id]);

describe('the terms in a text', () => {
  it('are found where they stand, of two that overlap the longer', () => {
    expect(mentions('取得单独同意，不是一般同意。', 'zh')).toEqual([
      ['单独同意', 'separate-consent'],
      ['同意', 'consent'],
    ]);
  });

  it('are found in English in any case and number, and in no other word', () => {
    expect(mentions('Separate consent; consents; a consenting, nonconsent adult.', 'en')).toEqual([
      ['Separate consent', 'separate-consent'],
      ['consent', 'consent'],
    ]);
  });

  it('are explained in place only where their files say so', () => {
    const explained = glossary.explained('单独同意和同意', 'zh');
    expect(explained.map(({ id }) => id)).toEqual(['separate-consent']);
  });
});

it('the terms stand in the order of their sounds, in English in that of their letters', () => {
  expect(glossary.terms.map(({ id }) => id)).toEqual([
    'separate-consent',
    'face-information',
    'consent',
  ]);
  expect(glossary.inOrder('en').map(({ id }) => id)).toEqual([
    'consent',
    'face-information',
    'separate-consent',
  ]);
});

it('a term is had by its id', () => {
  expect(glossary.term('consent')?.key).toBe('terms/consent');
  expect(glossary.term('none')).toBeUndefined();
});
