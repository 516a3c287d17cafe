import type { Element } from 'xast';
import { x } from 'xastscript';
import { dataStrings } from '../../i18n/data.ts';
import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { Version } from '../../library/model.ts';
import { versionFacts } from '../../library/pages/versionFacts.ts';
import type { Addresses } from '../Addresses.ts';
import type { Edition } from '../edition.ts';
import { expressionIri, languageCodes, madeOn, workIri } from './iri.ts';

/** Who speaks in the metadata: this site, as editor. */
const EDITOR = '#facelaw';

/** The metadata of an expression: work, expression, manifestation; days in force; reservations. */
export function metaOf(
  version: Version,
  language: Language,
  edition: Edition,
  addresses: Addresses,
): Element {
  return x('meta', [
    x('identification', { source: EDITOR }, [
      work(version, addresses),
      expression(version, language, addresses),
      manifestation(version, language, edition, addresses),
    ]),
    x('publication', {
      date: version.data.promulgated,
      name: 'promulgation',
      showAs: version.law.data.issuer[language],
      ...(version.law.data.number && { number: version.law.data.number }),
    }),
    lifecycle(version),
    temporalData(version),
    references(version, language),
    notes(version, language),
  ]);
}

function work({ law }: Version, addresses: Addresses): Element {
  const { day, event } = madeOn(law);
  const iri = workIri(law);
  return x('FRBRWork', [
    x('FRBRthis', { value: `${iri}/!main` }),
    x('FRBRuri', { value: iri }),
    x('FRBRalias', { name: 'page', value: addresses.page(law.key, 'zh') }),
    x('FRBRdate', { date: day, name: event }),
    x('FRBRauthor', { href: '#issuer', as: '#author' }),
    x('FRBRcountry', { value: 'cn' }),
    x('FRBRsubtype', { value: law.data.rank }),
    ...(law.data.number ? [x('FRBRnumber', { value: law.data.number })] : []),
    x('FRBRname', { value: law.data.title.zh }),
    x('FRBRprescriptive', { value: 'true' }),
  ]);
}

function expression(version: Version, language: Language, addresses: Addresses): Element {
  const iri = expressionIri(version, language);
  const isOurs = language !== 'zh';
  return x('FRBRExpression', [
    x('FRBRthis', { value: `${iri}/!main` }),
    x('FRBRuri', { value: iri }),
    x('FRBRalias', { name: 'page', value: addresses.page(version.key, language) }),
    x('FRBRdate', { date: version.data.from, name: 'entry-into-force' }),
    isOurs
      ? x('FRBRauthor', { href: EDITOR, as: '#translator' })
      : x('FRBRauthor', { href: '#issuer', as: '#author' }),
    // Also the Chinese is a copy of a copy: only the official publication is authoritative.
    x('FRBRauthoritative', { value: 'false' }),
    x('FRBRlanguage', { language: languageCodes[language] }),
    ...(isOurs
      ? [
          x('FRBRtranslation', {
            href: expressionIri(version, 'zh'),
            fromLanguage: languageCodes.zh,
            authoritative: 'false',
            by: EDITOR,
          }),
        ]
      : []),
  ]);
}

function manifestation(
  version: Version,
  language: Language,
  { day }: Edition,
  addresses: Addresses,
): Element {
  const iri = expressionIri(version, language);
  return x('FRBRManifestation', [
    x('FRBRthis', { value: `${iri}/!main.xml` }),
    x('FRBRuri', { value: `${iri}.xml` }),
    x('FRBRalias', { name: 'file', value: addresses.file(`data/${version.key}.${language}.xml`) }),
    x('FRBRdate', { date: day, name: 'edition' }),
    x('FRBRauthor', { href: EDITOR, as: '#editor' }),
    x('FRBRformat', { value: 'application/akn+xml' }),
  ]);
}

/** What happened to the law, as far as versions carried here tell it. */
function lifecycle(version: Version): Element {
  const { law, data } = version;
  const made = madeOn(law);
  const events = [
    x('eventRef', { eId: 'eref_made', date: made.day, source: '#original', type: 'generation' }),
    x('eventRef', {
      eId: 'eref_in-force',
      date: data.from,
      source: EDITOR,
      type: isOriginal(version) ? 'generation' : 'amendment',
    }),
    ...(data.to
      ? [
          x('eventRef', {
            eId: 'eref_no-longer-in-force',
            date: data.to,
            source: EDITOR,
            type: law.versions.some(({ data: { from } }) => from === data.to)
              ? 'amendment'
              : 'repeal',
          }),
        ]
      : []),
  ];
  return x('lifecycle', { source: EDITOR }, events);
}

/** Whether no wording of the law stood before this one. */
export function isOriginal(version: Version): boolean {
  const { versions, data } = version.law;
  return version === versions[0] && data.temporal.earlier.length === 0;
}

function temporalData({ data }: Version): Element {
  return x('temporalData', { source: EDITOR }, [
    x('temporalGroup', { eId: 'tmpg_1' }, [
      x('timeInterval', {
        start: '#eref_in-force',
        ...(data.to && { end: '#eref_no-longer-in-force' }),
        refersTo: '#in-force',
      }),
    ]),
  ]);
}

function references({ law }: Version, language: Language): Element {
  const t = dataStrings[language].akomaNtoso;
  const tlc = (name: string, eId: string, href: string, showAs: string) =>
    x(name, { eId, href: `/akn/ontology/${href}`, showAs });
  return x('references', { source: EDITOR }, [
    x('original', { eId: 'original', href: workIri(law), showAs: law.data.title[language] }),
    tlc('TLCOrganization', 'facelaw', 'organization/facelaw', t.facelaw),
    tlc(
      'TLCOrganization',
      'issuer',
      `organization/cn/issuer-of-${law.id}`,
      law.data.issuer[language],
    ),
    tlc('TLCRole', 'author', 'role/author', t.author),
    tlc('TLCRole', 'editor', 'role/editor', t.editor),
    tlc('TLCRole', 'translator', 'role/translator', t.translator),
    tlc('TLCConcept', 'in-force', 'concept/in-force', t.inForce),
  ]);
}

/** What a reader has to know before relying on the text. */
function notes(version: Version, language: Language): Element {
  const facts = versionFacts(version, language);
  const t = dataStrings[language].akomaNtoso;
  const words = [
    language === 'zh' ? t.official : t.translation,
    ...(facts.selected ? [facts.selected] : []),
    ...(facts.singleSource ? [facts.singleSource] : []),
    ...facts.comparedWith.map((copy) => fill(t.comparedWith, { copy })),
    ...facts.notes,
  ];
  return x(
    'notes',
    { source: EDITOR, 'xml:lang': locales[language].lang },
    words.map((text, index) => x('note', { eId: `note_${index + 1}` }, [x('p', text)])),
  );
}
