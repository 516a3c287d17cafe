import type { Library } from '../../library/Library.ts';
import { pageKeys } from '../../library/pageKeys.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Every address ever published still leads somewhere, and every page's address is recorded. What
 * moved has been published, is gone, and leads at once to a page that lives.
 */
export const addressesLive: Rule = {
  name: 'addresses-live',
  *check(library: Library) {
    const file = library.collection.redirects;
    if (!file) return;
    const live = new Set(pageKeys(library));
    yield* published(file, live);
    yield* moved(file, live);
  },
};

type Redirects = NonNullable<Library['collection']['redirects']>;

function* published({ file, data, lineOf }: Redirects, live: Set<string>): Iterable<Found> {
  const recorded = new Set<string>();
  for (const [index, key] of data.published.entries()) {
    const line = lineOf(['published', index]);
    if (recorded.has(key)) {
      yield { file, line, message: `${key} stands here twice`, remedy: 'take one out' };
    } else if (!live.has(key) && data.moved[key] === undefined) {
      const message = `${key} was published and is gone`;
      const remedy = 'bring the page back, or say under "moved" which page stands for it now';
      yield { file, line, message, remedy };
    }
    recorded.add(key);
  }
  for (const key of live) {
    if (recorded.has(key)) continue;
    const message = `the address ${key} is not recorded`;
    const remedy = 'add it to "published": from then on it is a promise';
    yield { file, line: lineOf(['published']), message, remedy };
  }
}

function* moved({ file, data, lineOf }: Redirects, live: Set<string>): Iterable<Found> {
  const recorded = new Set(data.published);
  for (const [key, target] of Object.entries(data.moved)) {
    const line = lineOf(['moved', key]);
    if (!recorded.has(key)) {
      const message = `${key} moved, but never was published`;
      yield { file, line, message, remedy: 'spell it as "published" has it, or take it out' };
    }
    if (live.has(key)) {
      const message = `${key} is said to have moved, and there is a page of that address`;
      yield { file, line, message, remedy: 'take it out of "moved", or the page away' };
    }
    if (live.has(target)) continue;
    const next = data.moved[target];
    const message = next
      ? `${key} moved to ${target}, which moved on`
      : `there is no page ${target}`;
    const remedy = next ? `lead it to ${next} at once` : 'name the page that stands for it now';
    yield { file, line, message, remedy };
  }
}
