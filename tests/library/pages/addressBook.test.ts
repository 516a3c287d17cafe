import { describe, expect, it } from 'vitest';
import { allPageKeys } from '../../../src/library/pageKeys.ts';
import { addressBook } from '../../../src/library/pages/addressBook.ts';
import { siteLibrary } from '../siteLibrary.ts';

describe('the addresses of the site', () => {
  const book = addressBook(siteLibrary);

  it('are all of them, none twice', () => {
    const articles = book.laws.flatMap(({ key, numbers }) => numbers.map((n) => `${key}/${n}`));
    expect([...book.keys, ...articles].sort()).toEqual(allPageKeys(siteLibrary).sort());
  });

  it('come with how many articles a law has', () => {
    const pipl = book.laws.find(({ key }) => key === 'laws/pipl');
    expect(pipl).toMatchObject({ total: 74, name: { zh: '个人信息保护法' } });
  });

  it('come with the new numbers of those that an earlier version alone has', () => {
    const law = book.laws.find(({ key }) => key === 'laws/cybersecurity-law');
    expect(law?.renumbered).toMatchObject({ '41': '43' });
    for (const { numbers, renumbered } of book.laws) {
      for (const [old, now] of Object.entries(renumbered)) {
        expect([numbers.includes(old), numbers.includes(now)]).toEqual([false, true]);
      }
    }
  });
});
