import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { term as termFile } from '../../content-model/term.ts';
import type { Term } from '../../library/linking/Glossary.ts';
import type { Addresses } from '../Addresses.ts';
import { headFields, headOf, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const { alsoSeen, definition, definedIn } = termFile.shape;

const schema = z.strictObject({
  ...headFields('term'),
  name: bilingual.describe('The Chinese term and the one English word for it (schema:name).'),
  alternateName: alsoSeen,
  description: definition,
  definedIn,
  confusedWith: z
    .array(z.strictObject({ key: reference, how: bilingual }))
    .describe('Terms for which it is mistaken, and the difference.'),
});

/** A term of the glossary (schema:DefinedTerm). */
export const terms = kind({
  id: 'terms',
  name: 'Term',
  schema,
  records: ({ glossary }, addresses) => glossary.terms.map((term) => recordOf(term, addresses)),
});

function recordOf({ id, key, data }: Term, addresses: Addresses): Filed<z.infer<typeof schema>> {
  const record = {
    ...headOf({ type: 'term', name: 'Term', key }, addresses),
    name: { zh: data.zh, en: data.en },
    alternateName: data.alsoSeen,
    description: data.definition,
    definedIn: data.definedIn,
    confusedWith: data.confusedWith.map(({ term, how }) => ({ key: `terms/${term}`, how })),
  };
  return { path: `terms/${id}.json`, record };
}
