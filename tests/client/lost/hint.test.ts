import { describe, expect, it } from 'vitest';
import { hint } from '../../../src/client/lost/hint.ts';
import type { AddressBook } from '../../../src/content-model/addressBook.ts';

const book: AddressBook = {
  keys: [
    '',
    'laws',
    'laws/pipl',
    'laws/civil-code',
    'laws/cyber',
    'cases',
    'cases/guo-bing-v-park',
    'faqs',
    'faqs/gate-face-only',
    'terms',
  ],
  laws: [
    {
      key: 'laws/pipl',
      name: { zh: '个保法', en: 'PIPL' },
      total: 74,
      numbers: ['28', '29'],
      renumbered: {},
    },
    {
      key: 'laws/civil-code',
      name: { zh: '民法典', en: 'Civil Code' },
      total: 1260,
      numbers: ['1034'],
      renumbered: {},
    },
    {
      key: 'laws/cyber',
      name: { zh: '网安法', en: 'CSL' },
      numbers: ['43', '253-1'],
      renumbered: { '41': '43' },
    },
  ],
};
const found = (key: string) => {
  const { law: _, ...rest } = { law: undefined, ...hint(key, book) };
  return rest;
};

describe('an address that is not there', () => {
  it('of an article beyond the last is told how many there are', () => {
    expect(found('laws/pipl/99')).toEqual({
      kind: 'beyond',
      key: 'laws/pipl',
      number: '99',
      total: 74,
    });
  });

  it('of the last article but not carried is not told that it does not exist', () => {
    expect(found('laws/pipl/74')).toEqual({ kind: 'not-carried', key: 'laws/pipl', number: '74' });
    expect(found('laws/cyber/9999')).toEqual({
      kind: 'not-carried',
      key: 'laws/cyber',
      number: '9999',
    });
  });

  it('of an old number is told the new one', () => {
    expect(found('laws/cyber/41')).toEqual({
      kind: 'renumbered',
      key: 'laws/cyber/43',
      number: '41',
      now: '43',
    });
  });

  it.each([
    ['cases/guo-bing', 'cases/guo-bing-v-park'],
    ['cases/Guo-Bing-v-Park', 'cases/guo-bing-v-park'],
    ['faqs/gate-face-onyl', 'faqs/gate-face-only'],
    ['laws/pilp/28', 'laws/pipl/28'],
    ['law/pipl', 'laws/pipl'],
    ['laws/pipl/28', 'laws/pipl/28'],
  ])('%s comes nearest to %s', (key, to) => {
    expect(found(key)).toEqual({ kind: 'nearest', key: to });
  });

  it('that nothing comes near is told nothing', () => {
    expect(hint('wp-login.php', book)).toBeUndefined();
    expect(hint('404', book)).toBeUndefined();
  });
});
