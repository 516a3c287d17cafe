import { aims, places } from '../../content-model/faq.ts';
import type { FinderData } from '../../content-model/finder.ts';
import type { Library } from '../../library/Library.ts';
import type { Faq } from '../../library/model.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The finder leads to every question: each place of a question is asked for, and there it is named
 * by a line or stands among the other matters. A line leads to a question of its place and aim, whose
 * page has the letter that the line names.
 */
export const finderLeads: Rule = {
  name: 'finder-leads',
  *check({ collection, faqs }) {
    const { finder } = collection;
    if (!finder) return;
    for (const [at, { place, did }] of finder.data.places.entries()) {
      for (const [act, { wants }] of did.entries()) {
        for (const [index, want] of wants.entries()) {
          const problem = problemOf(want, place, faqs);
          const line = finder.lineOf(['places', at, 'did', act, 'wants', index]);
          if (problem) yield { file: finder.file, line, ...problem };
        }
      }
    }
    yield* placesWithout(finder, faqs);
  },
};

type Finder = NonNullable<Library['collection']['finder']>;
type AskedPlace = FinderData['places'][number];

/** What is not there at all the rule `references` finds. */
function problemOf(
  { aim, question, letter }: AskedPlace['did'][number]['wants'][number],
  place: AskedPlace['place'],
  faqs: readonly Faq[],
): Pick<Found, 'message' | 'remedy'> | undefined {
  const faq = faqs.find(({ id }) => id === question);
  if (!faq) return undefined;
  const { places: own, aims: wanted, letters } = faq.data;
  if (!own.includes(place) && !own.includes('anywhere')) {
    const message = `${question} does not happen at the place ${place} (${places[place].en})`;
    return { message, remedy: `lead to a question of that place, or add it in faqs/${question}` };
  }
  if (!wanted.includes(aim)) {
    const message = `${question} is not asked with the aim ${aim} (${aims[aim].en})`;
    return { message, remedy: `lead to a question with that aim, or add it in faqs/${question}` };
  }
  if (letter === undefined || letters.includes(letter)) return undefined;
  const message = `the page of ${question} does not have the letter ${letter}`;
  return {
    message,
    remedy: `add it to the letters of faqs/${question}, or take it from this line`,
  };
}

function* placesWithout({ file, data, lineOf }: Finder, faqs: readonly Faq[]): Iterable<Found> {
  const asked = new Set<string>(data.places.map(({ place }) => place));
  for (const { id, data: faq } of faqs) {
    const missing = faq.places.find((place) => !asked.has(place));
    if (missing === undefined) continue;
    const message = `faqs/${id} happens at the place ${missing}, for which the finder does not ask`;
    const remedy = 'add the place with a line of its own';
    yield { file, line: lineOf(['places']), message, remedy };
  }
}
