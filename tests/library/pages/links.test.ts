import { describe, expect, it } from 'vitest';
import type { Case, Faq, Provision, Topic } from '../../../src/library/model.ts';
import { caseGroups } from '../../../src/library/pages/caseGroups.ts';
import { caseLinks } from '../../../src/library/pages/caseLinks.ts';
import { faqLinks } from '../../../src/library/pages/faqLinks.ts';
import { provisionLinks } from '../../../src/library/pages/provisionLinks.ts';
import { provisionPage } from '../../../src/library/pages/provisionPage.ts';
import { termLinks } from '../../../src/library/pages/termLinks.ts';
import { topicLinks } from '../../../src/library/pages/topicLinks.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const tiny = openTinyLibrary();
const [faq, topic, entry] = [tiny.faqs[0] as Faq, tiny.topics[0] as Topic, tiny.cases[0] as Case];
const first = tiny.provision('laws/tiny-rules/1') as Provision;

describe('a question', () => {
  it('leads to what it rests on, to the cases it names and to its topics', () => {
    expect(faqLinks(tiny, faq, ['separate-consent'], 'zh')).toEqual({
      basis: [{ key: 'laws/tiny-rules/1', text: '小规定第一条', note: '先要同意' }],
      cases: [{ key: 'cases/gate-case', text: '大门案', note: '某人要求刷卡进门，法院支持。' }],
      letters: [],
      terms: [{ key: 'terms/separate-consent', text: '单独同意' }],
      kindred: [],
      topics: [{ key: 'topics/gates', text: '门禁' }],
    });
  });

  it('leads to the letters that help, each with when it is of use', () => {
    const written = { ...faq, data: { ...faq.data, letters: ['gate-letter', 'none'] } };
    expect(faqLinks(tiny, written, [], 'zh').letters).toEqual([
      { key: 'letters/gate-letter', text: '不刷脸的函', note: '不想刷脸，用这封信说。' },
    ]);
  });

  it('belongs to a topic that lists it, though it does not name the topic', () => {
    const unnamed = { ...faq, data: { ...faq.data, topics: [] } };
    expect(faqLinks(tiny, unnamed, [], 'en').topics).toEqual([
      { key: 'topics/gates', text: 'Gates' },
    ]);
  });

  it('leads to the very 款 or 项 that it rests on', () => {
    const exact = { ...faq, data: { ...faq.data, basis: ['laws/tiny-rules/3#p2'] } };
    expect(faqLinks(tiny, exact, [], 'zh').basis).toMatchObject([
      { key: 'laws/tiny-rules/3#p2', text: '小规定第三条第二款' },
    ]);
  });
});

it('a topic leads to its questions, provisions and cases', () => {
  const { faqs, provisions, cases } = topicLinks(tiny, topic, 'en');
  expect(faqs.map(({ key }) => key)).toEqual(['faqs/gate']);
  expect(provisions.map(({ text }) => text)).toEqual(['Article 1, Small Provisions']);
  expect(cases.map(({ text }) => text)).toEqual(['Gate case']);
});

it('a case leads to the questions that name it and to its topics', () => {
  const { faqs, topics } = caseLinks(tiny, entry, 'zh');
  expect(faqs).toEqual([{ key: 'faqs/gate', text: '不刷脸能进门吗？' }]);
  expect(topics).toEqual([{ key: 'topics/gates', text: '门禁' }]);
});

it('a case belongs to a topic that lists it, though it does not name the topic', () => {
  const unnamed = { ...entry, data: { ...entry.data, topics: [] } } as Case;
  expect(caseLinks(tiny, unnamed, 'zh').topics.map(({ key }) => key)).toEqual(['topics/gates']);
});

it('a term leads to the provisions that define it and to the terms that it is taken for', () => {
  const file = 'terms/separate-consent.yaml';
  const confused =
    'confusedWith: [{ term: consent, how: { zh: 那是一般的。, en: That is general. } }]\n';
  const library = openTinyLibrary({
    [file]: (text) => text + confused,
    'terms/consent.yaml': `zh: 同意
en: consent
alsoSeen: { zh: [], en: [] }
definition: { zh: 愿意。, en: Being willing. }
definedIn: [laws/tiny-rules/3#p2]
`,
  });
  const [term, other] = ['separate-consent', 'consent'].map((id) => library.glossary.term(id));
  expect(term && termLinks(library, term, 'en').confused).toEqual([
    { key: 'terms/consent', text: '同意 · consent', note: 'That is general.' },
  ]);
  expect(other && termLinks(library, other, 'en').definedIn).toEqual([
    { key: 'laws/tiny-rules/3#p2', text: 'Article 3(2), Small Provisions' },
  ]);
});

it.each([
  ['zh', '支持', '适用'],
  ['en', 'granted', 'Applied'],
] as const)('a provision says in %s what became of a case', (language, result, note) => {
  const groups = caseGroups(tiny.backlinks(first).cases, language);
  const text = entry.title[language];
  const cases = [{ key: 'cases/gate-case', text, note, result }];
  expect(groups).toEqual([{ role: 'applied', cases }]);
});

it('a provision leads back to what speaks of it, and on to what it speaks of', () => {
  const keysOf = (number: string) => {
    const provision = tiny.provision(`laws/tiny-rules/${number}`) as Provision;
    const links = provisionLinks(tiny.backlinks(provision), 'zh');
    return Object.fromEntries(
      Object.entries(links).map(([kind, list]) => [kind, list.map(({ key }) => key)]),
    );
  };
  expect(keysOf('1')).toEqual({
    faqs: ['faqs/gate'],
    cites: [],
    citedBy: ['laws/tiny-rules/3'],
    related: ['laws/tiny-rules/2'],
    topics: ['topics/gates'],
  });
  expect(keysOf('3')).toMatchObject({ cites: ['laws/tiny-rules/1'], citedBy: [] });
});

describe('the page of a provision', () => {
  const amended = openTinyLibrary(renumbered);
  const pageOf = (key: string) => provisionPage(amended.provision(key) as Provision, 'zh');

  it('tells a superseded version from the present one, and leads to its own', () => {
    expect(pageOf('laws/tiny-rules/1').past).toBe(false);
    const { past, steps } = pageOf('laws/tiny-rules/2021-08-01/1');
    expect(past).toBe(true);
    expect(steps.map(({ key }) => key)).toEqual([
      'laws',
      'laws/tiny-rules',
      'laws/tiny-rules/2021-08-01',
    ]);
  });

  it('leads to the articles before and after it', () => {
    const { previous, next } = pageOf('laws/tiny-rules/2');
    expect([previous?.key, next?.key]).toEqual(['laws/tiny-rules/1', 'laws/tiny-rules/3']);
  });
});
