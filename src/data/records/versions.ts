import * as z from 'zod';
import { bilingual, bilingualLists } from '../../content-model/bilingual.ts';
import { day } from '../../content-model/fields.ts';
import { version as versionFile } from '../../content-model/law/version.ts';
import { both } from '../../law/both.ts';
import { divisionLabel } from '../../law/divisionLabel.ts';
import type { Version } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { articleText, articleTextOf } from './articleText.ts';
import { divisionField, forceFields, forceOf, headFields, headOf } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const { coverage, totalArticles, officialAddress, sha256, comparedWith, singleSource, notes } =
  versionFile.shape;

const schema = z.strictObject({
  ...headFields('version'),
  ...forceFields,
  law: z.string().describe('The law of which it is a version: `pipl`.'),
  id: day.describe('The day it takes force.'),
  name: bilingual.describe('Full title of the law (schema:name, eli:title).'),
  coverage,
  totalArticles,
  officialAddress,
  textSha256: sha256.describe('Checksum of the Chinese text in the source of this site.'),
  comparedWith,
  singleSource,
  notes,
  preamble: bilingualLists.describe('What stands before the first article, a paragraph each.'),
  divisions: z.array(divisionField).describe('Books, chapters and sections, in order.'),
  articles: z
    .array(
      z.strictObject({
        key: z.string().describe('Key of its record and page.'),
        number: z.string().describe('`10`, or `253-1` for 第二百五十三条之一.'),
        label: bilingual.describe('第十条, Article 10; 一、, Point 1.'),
        paragraphs: articleText,
      }),
    )
    .describe('The articles carried here, in order (schema:hasPart, eli:has_part).'),
});

/** A version of a law with its whole text. */
export const versions = kind({
  id: 'versions',
  name: 'Version',
  schema,
  records: (library, addresses) =>
    library.laws.flatMap((law) =>
      law.versions.map((version) => recordOf(version, library.day, addresses)),
    ),
});

function recordOf(
  version: Version,
  on: string,
  addresses: Addresses,
): Filed<z.infer<typeof schema>> {
  const { law, data, key, preamble } = version;
  const record = {
    ...headOf({ type: 'version', name: 'Version', key }, addresses, 'not-protected'),
    ...forceOf(version, on),
    law: law.id,
    id: version.id,
    name: law.data.title,
    coverage: data.coverage,
    ...(data.totalArticles && { totalArticles: data.totalArticles }),
    ...(data.officialAddress && { officialAddress: data.officialAddress }),
    textSha256: data.sha256,
    comparedWith: data.comparedWith,
    singleSource: data.singleSource,
    notes: data.notes,
    preamble,
    divisions: data.divisions.map(({ title, ...division }) => ({
      ...division,
      heading: both((language) => divisionLabel({ ...division, title }, language)),
    })),
    articles: version.provisions.map((provision) => ({
      key: provision.key,
      number: provision.number,
      label: provision.label,
      paragraphs: articleTextOf(provision),
    })),
  };
  return { path: `${key}.json`, record };
}
