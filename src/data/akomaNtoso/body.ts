import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Division } from '../../content-model/law/version.ts';
import { splitKey } from '../../i18n/routes.ts';
import { divisionLabel } from '../../law/divisionLabel.ts';
import type { Language } from '../../law/language.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import type { Library } from '../../library/Library.ts';
import { divisionsOf } from '../../library/laws/outline.ts';
import { officialPlace } from '../../library/linking/textPlace.ts';
import type { Provision, Version } from '../../library/model.ts';
import { articleEId, articleElement, divisionElements, eId, placeEId } from './eIds.ts';
import { expressionIri } from './iri.ts';

/** A part of a law that is being filled. */
interface Open {
  division: Division | undefined;
  element: Element;
  eId: string | undefined;
}

/**
 * The body of a version: its parts, and in them its articles with 款 as paragraphs, 项 as points of
 * a list. A citation that resolves leads to the very text meant, as when the law was made public.
 */
export function bodyOf(library: Library, version: Version, language: Language): Element {
  const body = x('body');
  const way: Open[] = [{ division: undefined, element: body, eId: undefined }];
  for (const provision of version.provisions) {
    const divisions = divisionsOf(provision);
    while (way.length > 1 && !divisions.includes(way.at(-1)?.division as Division)) way.pop();
    for (const division of divisions.slice(way.length - 1)) {
      way.push(open(division, way.at(-1) as Open, language));
    }
    way.at(-1)?.element.children.push(articleOf(library, provision, language));
  }
  return body;
}

function open(division: Division, above: Open, language: Language): Open {
  const name = divisionElements[division.kind];
  // A part without a number is known by its place among its like.
  const like = above.element.children.filter((each) => 'name' in each && each.name === name);
  const id = eId(name, division.number ?? like.length + 1, above.eId);
  const heading = x('heading', division.title[language]);
  const label = divisionLabel(division, language);
  const num = label.slice(0, label.length - division.title[language].length).replace(/[:\s]+$/, '');
  const element = x(name, { eId: id }, num === '' ? [heading] : [x('num', num), heading]);
  above.element.children.push(element);
  return { division, element, eId: id };
}

function articleOf(library: Library, provision: Provision, language: Language): Element {
  const { text } = provision;
  const { label, paragraphs } = text[language];
  return x(articleElement(provision), { eId: articleEId(provision) }, [
    x('num', label),
    ...paragraphs.map((block, index) => {
      const paragraph = index + 1;
      const id = placeEId(provision, `p${paragraph}`);
      const words = wordsOf(library, provision, language, { paragraph }, block.text);
      if (block.items.length === 0) return x('paragraph', { eId: id }, [x('content', [words])]);
      const points = block.items.map(({ number: item, label, text }) =>
        x('point', { eId: placeEId(provision, `p${paragraph}-i${item}`) }, [
          x('num', label.trimEnd()),
          x('content', [wordsOf(library, provision, language, { paragraph, item }, text)]),
        ]),
      );
      return x('paragraph', { eId: id }, [
        x('list', { eId: eId('list', 1, id) }, [x('intro', [words]), ...points]),
      ]);
    }),
  ]);
}

/** The words of a block; what they cite is marked as a reference. */
function wordsOf(
  library: Library,
  provision: Provision,
  language: Language,
  at: PlaceInArticle,
  text: string,
): Element {
  const place = officialPlace(provision, language, at);
  const pieces = library.citations.link(text, place, (reference) =>
    iriOf(library, reference, language),
  );
  return x(
    'p',
    pieces.map(({ text: words, href }) => (href ? x('ref', { href }, words) : words)),
  );
}

function iriOf(library: Library, reference: string, language: Language): string {
  const { key, anchor } = splitKey(reference);
  const provision = library.provision(key);
  if (!provision) throw new Error(`${reference} is cited by a law and is no provision`);
  return `${expressionIri(provision.version, language)}/~${placeEId(provision, anchor)}`;
}
