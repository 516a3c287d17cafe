import { x } from 'xastscript';
import type { Language } from '../../law/language.ts';
import type { Library } from '../../library/Library.ts';
import type { Version } from '../../library/model.ts';
import { xmlDocument } from '../../library/xml.ts';
import type { Addresses } from '../Addresses.ts';
import type { Edition } from '../edition.ts';
import { bodyOf } from './body.ts';
import { isOriginal, metaOf } from './meta.ts';

/**
 * A version in a language as an Akoma Ntoso 3.0 document: one expression, the translation marked as
 * such.
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
export function akomaNtoso(
  library: Library,
  version: Version,
  language: Language,
  edition: Edition,
  addresses: Addresses,
): string {
  const { law, preamble } = version;
  const lines = preamble[language];
  const contains = isOriginal(version) ? 'originalVersion' : 'singleVersion';
  const act = x('act', { name: law.data.rank, contains }, [
    metaOf(version, language, edition, addresses),
    x('preface', [
      x('p', [x('docTitle', law.data.title[language])]),
      ...(law.data.number ? [x('p', [x('docNumber', law.data.number)])] : []),
    ]),
    ...(lines.length > 0
      ? [
          x(
            'preamble',
            lines.map((line) => x('p', line)),
          ),
        ]
      : []),
    bodyOf(library, version, language),
  ]);
  return xmlDocument(
    x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [act]),
  );
}
