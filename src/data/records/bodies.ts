import * as z from 'zod';
import { type RoadStep, road as roadFile } from '../../content-model/road.ts';
import type { Library } from '../../library/Library.ts';
import type { Addresses } from '../Addresses.ts';
import { headFields, headOf, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const step = roadFile.shape.steps.element;
const contact = step.shape.contacts.element.extend({
  confirmed: z
    .boolean()
    .describe(
      'False for a number or office that comes from lists of third parties: check it locally.',
    ),
});

/** A step of the road as records hold it: a contact says whether it is confirmed. */
export const stepFields = step.extend({ contacts: z.array(contact).min(1) });

/** See `stepFields`. */
export const stepOf = (each: RoadStep) => ({
  ...each,
  contacts: each.contacts.map((way) => ({ ...way, confirmed: way.certainty === 'sure' })),
});

const { id: _, ...bodyFields } = stepFields.shape;

const schema = z.strictObject({
  ...headFields('body'),
  ...bodyFields,
  dateChecked: roadFile.shape.checked,
  questions: z.array(reference).describe('Questions whose road leads there.'),
});

/** Whom to turn to: an authority, a court, an association, the operator itself. */
export const bodies = kind({
  id: 'bodies',
  name: 'Body',
  schema,
  records: (library, addresses) =>
    library.road.steps.map((each) => recordOf(each, library, addresses)),
});

function recordOf(
  each: RoadStep,
  { faqs, road }: Library,
  addresses: Addresses,
): Filed<z.infer<typeof schema>> {
  const { id, ...body } = stepOf(each);
  const record = {
    ...headOf({ type: 'body', name: 'Body', key: `help#${id}` }, addresses),
    ...body,
    dateChecked: road.checked,
    questions: faqs.filter(({ data }) => data.road.includes(id)).map(({ key }) => key),
  };
  return { path: `bodies/${id}.json`, record };
}
