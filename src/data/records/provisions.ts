import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { oneOf } from '../../content-model/case/text.ts';
import { provisionResults, provisionRoles } from '../../content-model/case/words.ts';
import { day } from '../../content-model/fields.ts';
import { both } from '../../law/both.ts';
import { divisionLabel } from '../../law/divisionLabel.ts';
import { compareArticles, formatVersionAnchor } from '../../law/provisionId.ts';
import type { Library } from '../../library/Library.ts';
import { formerNumbers, presentOf } from '../../library/laws/numbering.ts';
import { divisionsOf } from '../../library/laws/outline.ts';
import type { Provision } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { proseOf } from '../markdown/markdownOf.ts';
import { articleText, articleTextOf } from './articleText.ts';
import { forceFields, forceOf, headFields, headOf, prose, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const keys = z.array(reference);

const commentary = z.strictObject({
  title: bilingual.describe('What the article is about, in plain words.'),
  summary: bilingual.describe('One sentence that says what the article does.'),
  text: prose,
});

const schema = z.strictObject({
  ...headFields('provision'),
  ...forceFields,
  law: z.string().describe('The law in which it stands: `pipl`.'),
  version: day.describe('The version in which it stands, by the day it takes force.'),
  isPartOf: reference.describe('Key of that version (schema:isPartOf, eli:is_part_of).'),
  number: z.string().describe('`10`, or `253-1` for 第二百五十三条之一.'),
  label: bilingual.describe('第十条, Article 10; 一、, Point 1.'),
  citation: bilingual.describe('As texts cite it, with its law (schema:name).'),
  divisions: z
    .array(bilingual)
    .describe('The parts of the law in which it stands, the widest first.'),
  singleSource: z.boolean().describe('Whether only one complete copy stands behind its wording.'),
  paragraphs: articleText,
  commentary: commentary
    .optional()
    .describe('Our explanation; absent where none is written, as on some former texts.'),
  topics: keys.describe('Topics to which it belongs.'),
  related: keys.describe('Provisions that belong together with it without citing each other.'),
  cites: keys.describe('Articles of the collection that its text cites (eli:cites).'),
  citedBy: keys.describe('Articles of the collection whose text cites it (eli:cited_by).'),
  questions: keys.describe('Questions that rest on it or cite it.'),
  cases: z
    .array(
      z.strictObject({
        key: reference,
        role: oneOf(provisionRoles, 'What the case has to do with it.'),
        result: oneOf(provisionResults, 'What became of it there.'),
        line: bilingual.describe('The same in a line.'),
      }),
    )
    .describe('Cases that bear on it; only `applied` ones were decided on it.'),
  formerNumbers: z
    .array(
      z.strictObject({
        number: z.string().describe('The number it bore.'),
        until: day.describe('First day of the numbering that replaced it.'),
        key: reference.optional().describe('The old text, where the collection carries it.'),
      }),
    )
    .describe('Where it stood before the law was renumbered.'),
  present: reference
    .optional()
    .describe('Of an article of a superseded version: what stands in its place today.'),
});

/** An article of a version, with what the site says of it and what leads to it. */
export const provisions = kind({
  id: 'provisions',
  name: 'Provision',
  schema,
  records: (library, addresses) =>
    library.allProvisions.map((provision) => recordOf(provision, library, addresses)),
});

type Record = z.infer<typeof schema>;

function recordOf(provision: Provision, library: Library, addresses: Addresses): Filed<Record> {
  const { key, law, version, number, label, citation } = provision;
  const present = version === law.current ? undefined : presentOf(provision, library.day);
  const permanent = `${version.key}#${formatVersionAnchor({ article: number })}`;
  const record: Record = {
    ...headOf({ type: 'provision', name: 'Provision', key, permanent }, addresses, 'not-protected'),
    ...forceOf(version, library.day),
    law: law.id,
    version: version.id,
    isPartOf: version.key,
    number,
    label,
    citation,
    divisions: divisionsOf(provision).map((each) =>
      both((language) => divisionLabel(each, language)),
    ),
    singleSource: hasSingleSource(provision),
    paragraphs: articleTextOf(provision),
    ...commentaryOf(provision),
    ...linksOf(provision, library),
    formerNumbers: formerNumbers(provision, library.day).map(({ number, until, provision }) => ({
      number,
      until,
      ...(provision && { key: provision.key }),
    })),
    ...(present && { present: present.key }),
  };
  return { path: `provisions/${law.id}/${version.id}/${number}.json`, record };
}

/**
 * Whether the number is among those, or in one of the ranges, that rest on one copy. `253-1` is an
 * article where the version has one of that number, else a range.
 */
function hasSingleSource({ version, number }: Provision): boolean {
  return version.data.singleSource.some((entry) => {
    if (version.provisions.some((each) => each.number === entry)) return entry === number;
    const [from = entry, to = from] = entry.split('-');
    return compareArticles(from, number) <= 0 && compareArticles(number, to) <= 0;
  });
}

function commentaryOf({ commentary: { zh, en } }: Provision): Pick<Record, 'commentary'> {
  if (!zh || !en) return {};
  return {
    commentary: {
      title: { zh: zh.data.title, en: en.data.title },
      summary: { zh: zh.data.summary, en: en.data.summary },
      text: proseOf({ zh, en }),
    },
  };
}

const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);

function linksOf(provision: Provision, library: Library) {
  const { topics, related, cites, citedBy, faqs, cases } = library.backlinks(provision);
  return {
    topics: keysOf(topics),
    related: keysOf(related),
    cites: keysOf(cites),
    citedBy: keysOf(citedBy),
    questions: keysOf(faqs),
    cases: cases.map(({ entry, provision: { role, result, line } }) => ({
      key: entry.key,
      role,
      result,
      line,
    })),
  };
}
