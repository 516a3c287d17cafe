import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { day } from '../../content-model/fields.ts';
import type { Version } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { schemaPath } from './kind.ts';
import { type Licence, licenceIds } from './licences.ts';

/** An absolute address in each language of the site. */
export const addressPair = z.strictObject({
  zh: z.url().describe('The page in Chinese.'),
  en: z.url().describe('The page in English.'),
});

/** The key of a page, a provision's with its 款 or 项: `laws/pipl/28#p1`, `cases/…`. */
export const reference = z
  .string()
  .regex(/^[a-z]+(\/[a-z0-9-]+)+(#p\d+(-i\d+)?)?$/)
  .describe('Key of a page, of a provision with its paragraph (p1) and item (p1-i2).');

/** Our own prose, as Markdown. */
export const prose = z.strictObject({
  zh: z.string().describe('In Chinese, as Markdown.'),
  en: z.string().describe('In English, as Markdown.'),
});

/** What every record begins with. */
export function headFields<T extends string>(type: T) {
  return {
    $schema: z.url().describe('Address of the JSON Schema of this record.'),
    type: z.literal(type).describe('What kind of record it is.'),
    key: z.string().describe('Key of its page: the address without host, base and language.'),
    url: addressPair.describe('Its page (schema:url).'),
    permanentUrl: addressPair.describe(
      'The address to cite: it keeps leading to this very text (schema:identifier).',
    ),
    license: z
      .strictObject({
        officialText: z
          .enum(licenceIds)
          .optional()
          .describe('Of the official words that the record holds; absent where it holds none.'),
        ours: z.enum(licenceIds).describe('Of everything else.'),
      })
      .describe('Names of licences, which the manifest explains (schema:license).'),
  };
}

/** The beginning of a record; `permanent` where the page itself shows a later text one day. */
export function headOf<T extends string>(
  { type, name, key, permanent = key }: { type: T; name: string; key: string; permanent?: string },
  addresses: Addresses,
  officialText?: Licence,
) {
  return {
    $schema: addresses.file(`data/${schemaPath(name)}`),
    type,
    key,
    url: addresses.both(key),
    permanentUrl: addresses.both(permanent),
    license: { ...(officialText && { officialText }), ours: 'CC-BY-4.0' as const },
  };
}

/** What is said of the force of a text and of its days. */
export const forceFields = {
  status: z
    .enum(['not-yet', 'in-force', 'superseded'])
    .describe('Where the text stands on the day `statusOn`; it follows from the days alone.'),
  statusOn: day.describe('The day for which the status was derived.'),
  legislationLegalForce: z
    .enum(['InForce', 'NotInForce'])
    .describe('The same for programs (schema:legislationLegalForce, eli:in_force).'),
  legislationJurisdiction: z
    .literal('CN')
    .describe('Mainland China (schema:legislationJurisdiction, eli:jurisdiction).'),
  legislationDate: day
    .optional()
    .describe(
      'Day of adoption; absent where no copy gives it (schema:legislationDate, eli:date_document).',
    ),
  datePublished: day.describe('Day of promulgation (schema:datePublished, eli:date_publication).'),
  firstDateEntryInForce: day.describe(
    'First day in force, which names the version (eli:first_date_entry_in_force).',
  ),
  dateNoLongerInForce: day
    .optional()
    .describe(
      'First day no longer in force; absent while none is known (eli:date_no_longer_in_force).',
    ),
  dateChecked: day.describe('Day on which wording and status were last checked.'),
};

/** Force and days of a version. */
export function forceOf({ data, status }: Version, statusOn: string) {
  return {
    status,
    statusOn,
    legislationLegalForce: status === 'in-force' ? ('InForce' as const) : ('NotInForce' as const),
    legislationJurisdiction: 'CN' as const,
    ...(data.adopted && { legislationDate: data.adopted }),
    datePublished: data.promulgated,
    firstDateEntryInForce: data.from,
    ...(data.to && { dateNoLongerInForce: data.to }),
    dateChecked: data.checked,
  };
}

/** A part of a law, with its heading. */
export const divisionField = z.strictObject({
  kind: z.enum(['book', 'subbook', 'chapter', 'section']).describe('编, 分编, 章 or 节.'),
  number: z.int().positive().optional().describe('Its number; the last part of a code has none.'),
  heading: bilingual.describe('Its heading, as a text shows it.'),
  from: z.string().describe('First article in it that is carried here.'),
  to: z.string().describe('Last article in it that is carried here.'),
});
