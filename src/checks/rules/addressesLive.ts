import type { Library } from '../../library/Library.ts';
import { pageKeys } from '../../library/pageKeys.ts';
import type { Rule } from '../rule.ts';

/** Every address ever published still leads somewhere, and every page's address is recorded. */
export const addressesLive: Rule = {
  name: 'addresses-live',
  *check(library: Library) {
    const file = library.collection.redirects;
    if (!file) return;
    const { published, moved } = file.data;
    const live = new Set(pageKeys(library));
    for (const [index, key] of published.entries()) {
      if (live.has(key) || live.has(moved[key] ?? '')) continue;
      const message = `${key} was published and is gone`;
      const remedy = 'bring the page back, or say under "moved" which page stands for it now';
      yield { file: file.file, line: file.lineOf(['published', index]), message, remedy };
    }
    const recorded = new Set(published);
    for (const key of live) {
      if (recorded.has(key)) continue;
      const message = `the address ${key} is not recorded`;
      const remedy = 'add it to "published": from then on it is a promise';
      yield { file: file.file, line: file.lineOf(['published']), message, remedy };
    }
  },
};
