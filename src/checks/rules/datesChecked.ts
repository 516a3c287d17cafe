import type { Library } from '../../library/Library.ts';
import type { Found, Rule } from '../rule.ts';

/** A version was checked, and a question read, on a day that has been; a version not before it was promulgated. */
export const datesChecked: Rule = {
  name: 'dates-checked',
  *check(library) {
    yield* versionsChecked(library);
    yield* questionsRead(library);
  },
};

function* versionsChecked({ collection, day }: Library): Iterable<Found> {
  for (const { meta } of collection.laws.flatMap(({ versions }) => versions)) {
    const { checked, promulgated } = meta.data;
    const line = meta.lineOf(['checked']);
    const remedy = 'write the day on which wording and status were really checked';
    if (checked > day) {
      yield { file: meta.file, line, message: `checked on ${checked}, after ${day}`, remedy };
    } else if (checked < promulgated) {
      const message = `checked on ${checked}, before it was promulgated on ${promulgated}`;
      yield { file: meta.file, line, message, remedy };
    }
  }
}

function* questionsRead({ collection, day }: Library): Iterable<Found> {
  for (const { meta } of collection.faqs) {
    const { reviewed } = meta.data;
    if (reviewed <= day) continue;
    const message = `reviewed on ${reviewed}, after ${day}`;
    const remedy = 'write the day on which the page was really read against the law';
    yield { file: meta.file, line: meta.lineOf(['reviewed']), message, remedy };
  }
}
