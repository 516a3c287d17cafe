import { type FeedId, feedIds } from './feedOf.ts';

/** The feeds that say the same as a page, which it names in its head. */
export function feedsOn(key: string): readonly FeedId[] {
  if (key === '') return feedIds;
  if (key === 'updates') return ['law', 'cases'];
  return key === 'corrections' ? ['corrections'] : [];
}
