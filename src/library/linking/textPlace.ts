import type { ReadingPlace } from '../../law/citations/resolve/lawCollection.ts';
import { toDay } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import type { Provision } from '../model.ts';

/** Where a text stands that may cite. */
export interface TextPlace extends Omit<ReadingPlace, 'asOf'> {
  language: Language;
  /** The day of the text; the day of the library where it is our own. */
  asOf?: ReadingPlace['asOf'];
}

/** A 款 or 项 of official text, which speaks on the day when it was made public. */
export function officialPlace(
  { law, version, number }: Provision,
  language: Language,
  at: PlaceInArticle,
): TextPlace {
  const own = { law: law.id, version: version.id, article: number };
  return { language, ...own, ...at, asOf: toDay(version.data.promulgated) };
}

/** Commentary speaks today; on a superseded version it speaks of that version's own numbers. */
export function commentaryPlace(
  { law, version, number }: Provision,
  language: Language,
): TextPlace {
  const own = { language, law: law.id, article: number };
  return version === law.current ? own : { ...own, version: version.id };
}
