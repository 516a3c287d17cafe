import type { Day } from '../../src/law/day.ts';
import type { Library } from '../../src/library/Library.ts';
import { keysOf } from '../../src/library/linking/keysOf.ts';
import type { Case, Faq, Law } from '../../src/library/model.ts';

/** Something that changed, on a day, in what questions rest on. */
export interface Change {
  /** What changed: `laws/pipl`, `laws/pipl/49`, `cases/…`, `road`. */
  key: string;
  /** Month or year where no more is known; then its beginning counts. */
  day: string;
  what: string;
}

/** A change, and the questions on it that were last read before. */
export interface Due {
  change: Change;
  faqs: Faq[];
}

/**
 * The questions that have to be read again, by what changed since each was: a text of a law was
 * promulgated or took force, something happened in a case, a page was corrected, the bodies that
 * help were looked into anew. What a law brings on a day to come is not due before that day.
 */
export function dueQuestions(library: Library): Due[] {
  return changes(library)
    .map((change) => ({
      change,
      faqs: library.faqs.filter(
        (faq) => faq.data.reviewed < change.day && restsOn(faq).has(change.key),
      ),
    }))
    .filter(({ faqs }) => faqs.length > 0);
}

/** Keys of the provisions and their laws, the cases and the bodies behind an answer. */
function restsOn({ data }: Faq): Set<string> {
  const provisions = keysOf(data.basis);
  const laws = provisions.map((key) => key.split('/').slice(0, 2).join('/'));
  return new Set([...provisions, ...laws, ...data.cases.map((id) => `cases/${id}`), 'road']);
}

function changes(library: Library): Change[] {
  const { laws, cases, day, updates, corrections, collection } = library;
  const road = collection.road?.data;
  return [
    ...laws.flatMap((law) => changesOfLaw(law, day)),
    ...cases.flatMap(changesOfCase),
    ...updates.log.flatMap(({ key, date, title }) =>
      key?.startsWith('cases/') ? [{ key, day: date, what: `news: ${title.en}` }] : [],
    ),
    ...corrections.entries.flatMap(({ pages, date, right }) =>
      pages.map((key) => ({ key, day: date, what: `its page was corrected: ${right.en}` })),
    ),
    ...(road ? [{ key: 'road', day: road.checked, what: 'the bodies were looked into anew' }] : []),
  ];
}

function changesOfLaw({ key, versions }: Law, today: Day): Change[] {
  return versions.flatMap(({ data }, at) => {
    const { promulgated, from, to } = data;
    const ended = to !== undefined && at === versions.length - 1 ? to : undefined;
    return [
      { key, day: promulgated, what: `a text was promulgated, in force from ${from}` },
      ...(from <= today ? [{ key, day: from, what: 'a text took force' }] : []),
      ...(ended && ended <= today ? [{ key, day: ended, what: 'it is no longer in force' }] : []),
    ];
  });
}

function changesOfCase({ key, data }: Case): Change[] {
  const stages = data.stages.flatMap(({ filed, heard, decided, closed }) => [
    { day: filed, what: 'something was filed' },
    { day: heard, what: 'it was heard' },
    { day: decided, what: 'it was decided' },
    { day: closed, what: 'it ended' },
  ]);
  const events = data.timeline.map(({ date, en }) => ({ day: date, what: en }));
  return [...stages, ...events].flatMap(({ day, what }) => (day ? [{ key, day, what }] : []));
}
