import * as z from 'zod';
import { bilingual, bilingualLists } from '../../content-model/bilingual.ts';
import { day } from '../../content-model/fields.ts';
import { law as lawFile } from '../../content-model/law/law.ts';
import type { Law } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { forceFields, forceOf, headFields, headOf } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const { renumberings, temporal, rank } = lawFile.shape;

const listedVersion = z.strictObject({
  ...forceFields,
  id: day.describe('The day it takes force.'),
  key: z.string().describe('Key of its page.'),
  file: z.url().describe('The version as JSON, with its text.'),
  akomaNtoso: z
    .strictObject({ zh: z.url(), en: z.url() })
    .describe('The version in Akoma Ntoso 3.0, an expression a language (schema:encoding).'),
});

const schema = z.strictObject({
  ...headFields('law'),
  id: z.string().describe('Its short name in addresses (eli:id_local).'),
  name: bilingual.describe(
    'Full title as promulgated, and our English for it (schema:name, eli:title).',
  ),
  alternateName: bilingual.describe('Short name under which texts cite it (eli:title_short).'),
  aliases: bilingualLists.describe('Other names by which people cite it (eli:title_alternative).'),
  legislationIdentifier: z
    .string()
    .optional()
    .describe('Number of the document, as promulgated (schema:legislationIdentifier, eli:number).'),
  legislationType: rank.describe('Its rank (schema:legislationType, eli:type_document).'),
  legislationPassedBy: bilingual.describe(
    'Who made it (schema:legislationPassedBy, eli:passed_by).',
  ),
  temporal,
  renumberings,
  currentVersion: day.describe('The version in force on the day of the edition, or the nearest.'),
  versions: z
    .array(listedVersion)
    .describe('The versions carried here, the oldest first (eli:is_realized_by).'),
});

/** A law, whatever its version. */
export const laws = kind({
  id: 'laws',
  name: 'Law',
  schema,
  records: (library, addresses) => library.laws.map((law) => recordOf(law, library.day, addresses)),
});

function recordOf(law: Law, on: string, addresses: Addresses): Filed<z.infer<typeof schema>> {
  const { title, short, aliases, number, rank, issuer, temporal, renumberings } = law.data;
  const record = {
    ...headOf({ type: 'law', name: 'Law', key: law.key }, addresses, 'not-protected'),
    id: law.id,
    name: title,
    alternateName: short,
    aliases,
    ...(number && { legislationIdentifier: number }),
    legislationType: rank,
    legislationPassedBy: issuer,
    temporal,
    renumberings,
    currentVersion: law.current.id,
    versions: law.versions.map((version) => ({
      ...forceOf(version, on),
      id: version.id,
      key: version.key,
      file: addresses.file(`data/${version.key}.json`),
      akomaNtoso: {
        zh: addresses.file(`data/${version.key}.zh.xml`),
        en: addresses.file(`data/${version.key}.en.xml`),
      },
    })),
  };
  return { path: `laws/${law.id}.json`, record };
}
