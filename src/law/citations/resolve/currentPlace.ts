import { articleAcross } from '../../concordance.ts';
import { toDay } from '../../day.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import { currentVersion } from '../../versions.ts';
import type { CollectedVersion, LawCollection } from './lawCollection.ts';

/**
 * Where an article of one version stands in the current one; undefined if it stands there already,
 * or if the concordance does not name one article of it that the collection carries.
 */
export function currentPlace(
  id: string,
  version: CollectedVersion,
  article: ArticleNumber,
  { laws, day }: LawCollection,
): { version: string; article: ArticleNumber } | undefined {
  const law = laws[id];
  const current = law && currentVersion(law.versions, day);
  if (!current || current.from === version.from) return undefined;
  const days = [toDay(version.from), toDay(current.from)] as const;
  const [now, ...others] = articleAcross(law.renumberings, article, ...days);
  if (now === undefined || others.length > 0 || !current.articles[now]) return undefined;
  return { version: current.from, article: now };
}
