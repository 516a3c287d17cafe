import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { akomaNtoso } from '../../src/data/akomaNtoso/akomaNtoso.ts';
import { elementsIn, readAct, textOf } from './act.ts';
import { site, tiny } from './published.ts';

const acts = [tiny, site].flatMap(({ library, edition, addresses }) =>
  library.laws
    .flatMap(({ versions }) => versions)
    .flatMap((version) =>
      (['zh', 'en'] as const).map((language) => ({
        name: `${version.key} in ${language}`,
        language,
        version,
        act: readAct(akomaNtoso(library, version, language, edition, addresses)),
      })),
    ),
);

/** What may stand in an element, of what these documents use; all as in akomantoso30.xsd. */
const mayHold: Record<string, string[]> = {
  akomaNtoso: ['act'],
  act: ['meta', 'preface', 'preamble', 'body'],
  preface: ['p'],
  preamble: ['p'],
  body: ['book', 'chapter', 'article', 'point'],
  book: ['num', 'heading', 'part', 'chapter', 'article'],
  part: ['num', 'heading', 'chapter', 'article'],
  chapter: ['num', 'heading', 'section', 'article'],
  section: ['num', 'heading', 'article'],
  article: ['num', 'paragraph'],
  paragraph: ['content', 'list'],
  list: ['intro', 'point'],
  intro: ['p'],
  content: ['p'],
  p: ['ref', 'docTitle', 'docNumber'],
};

/** How the naming convention abbreviates. */
const abbreviated: Record<string, string> = {
  article: 'art',
  chapter: 'chp',
  paragraph: 'para',
  section: 'sec',
};

const attributesOf = (act: Element, name: string) =>
  elementsIn(act, name).map(({ attributes }) => attributes);

const valuesIn = (act: Element, part: string) => {
  const [element] = elementsIn(act, part);
  return Object.fromEntries(
    (element?.children ?? []).flatMap((child) =>
      child.type === 'element' ? [[child.name, child.attributes]] : [],
    ),
  );
};

describe.each(acts)('$name as Akoma Ntoso', ({ act, version, language }) => {
  it('has a work, an expression and a manifestation, each with its IRI', () => {
    const code = language === 'zh' ? 'zho' : 'eng';
    const work = valuesIn(act, 'FRBRWork').FRBRuri?.value ?? '';
    const expression = valuesIn(act, 'FRBRExpression').FRBRuri?.value;
    const manifestation = valuesIn(act, 'FRBRManifestation').FRBRuri?.value;
    expect(work).toMatch(new RegExp(`^/akn/cn/act/\\d{4}-\\d\\d-\\d\\d/${version.law.id}$`));
    expect(expression).toBe(`${work}/${code}@${version.id}`);
    expect(manifestation).toBe(`${expression}.xml`);
    for (const part of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']) {
      const values = valuesIn(act, part);
      expect(values.FRBRthis?.value).toContain('/!main');
      expect(values.FRBRdate?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(values.FRBRauthor?.href).toMatch(/^#/);
    }
  });

  it('says whether it is a translation, of what, and that it is not official', () => {
    const { FRBRtranslation, FRBRlanguage, FRBRauthoritative } = valuesIn(act, 'FRBRExpression');
    expect(FRBRlanguage?.language).toBe(language === 'zh' ? 'zho' : 'eng');
    expect(FRBRauthoritative?.value).toBe('false');
    if (language === 'zh') expect(FRBRtranslation).toBeUndefined();
    else expect(FRBRtranslation).toMatchObject({ fromLanguage: 'zho', authoritative: 'false' });
  });

  it('says from when to when it held', () => {
    const [interval] = attributesOf(act, 'timeInterval');
    const dayOf = (to: string | null | undefined) =>
      attributesOf(act, 'eventRef').find(({ eId }) => `#${eId}` === to)?.date;
    expect(dayOf(interval?.start)).toBe(version.data.from);
    expect(dayOf(interval?.end)).toBe(version.data.to);
  });

  it('leads within itself only to what is there', () => {
    const ids = new Set<string>();
    const local: string[] = [];
    visit(act, 'element', ({ attributes }) => {
      if (attributes.eId) ids.add(attributes.eId);
      for (const value of Object.values(attributes)) {
        if (value?.startsWith('#')) local.push(value.slice(1));
      }
    });
    expect(local.length).toBeGreaterThan(5);
    expect(local.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every eId once, named by the convention', () => {
    const ids: string[] = [];
    const [body] = elementsIn(act, 'body');
    visit(body as Element, 'element', ({ name, attributes: { eId } }) => {
      if (!eId) return;
      ids.push(eId);
      const last = eId.split('__').at(-1) ?? '';
      expect(last).toMatch(new RegExp(`^${abbreviated[name] ?? name}_\\d+(-\\d+)?$`));
    });
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('nests its elements as the vocabulary does', () => {
    const wrong: string[] = [];
    visit(act, 'element', (element, _index, parent) => {
      if (element.name === 'meta') return SKIP;
      const above = parent && 'name' in parent ? parent : undefined;
      // Of a law that is divided into points these stand where articles do.
      const allowed =
        above?.name === 'point' ? ['num', 'paragraph', 'content'] : mayHold[above?.name ?? ''];
      if (above && !allowed?.includes(element.name)) wrong.push(`${element.name} in ${above.name}`);
      return undefined;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a citation in Akoma Ntoso', () => {
  const pipl = acts.find(({ name }) => name === 'laws/frt-provisions/2021-08-01 in zh');

  it('is a reference to the place in the text meant', () => {
    const references = elementsIn(pipl?.act as Element, 'ref').map(
      (ref) => `${textOf(ref)} ${ref.attributes.href}`,
    );
    expect(references).toContain(
      '民法典第一千零三十四条 /akn/cn/act/2020-05-28/civil-code/zho@2021-01-01/~art_1034',
    );
  });

  it('never leads to an article that its law has not', () => {
    const ids = new Set(
      acts.flatMap(({ act, version, language }) => {
        const iri = valuesIn(act, 'FRBRExpression').FRBRuri?.value;
        const own: string[] = [];
        visit(act, 'element', ({ attributes: { eId } }) => {
          if (eId) own.push(`${iri}/~${eId}`);
        });
        return version && language ? own : [];
      }),
    );
    const refs = acts.flatMap(({ act }) => attributesOf(act, 'ref').map(({ href }) => href ?? ''));
    expect(refs.length).toBeGreaterThan(300);
    expect(refs.filter((href) => !ids.has(href))).toEqual([]);
  });
});
