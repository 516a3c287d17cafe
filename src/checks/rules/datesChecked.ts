import type { Rule } from '../rule.ts';

/** A version was checked on a day that has been, and not before it was promulgated. */
export const datesChecked: Rule = {
  name: 'dates-checked',
  *check({ collection, day }) {
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
  },
};
