import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/law/language.ts';
import { languageRuns } from '../../src/law/languageRuns.ts';
import { type BuiltPage, builtSite } from './builtSite.ts';

/** What a browser does not show as text. */
const UNSHOWN = ['script', 'style', 'head', 'template'];

/** Every text that a page shows, with the language in which a voice would read it. */
function* textsOf(node: Nodes, lang = ''): Generator<{ text: string; lang: string }> {
  if (node.type === 'text') yield { text: node.value, lang };
  if (node.type === 'element' && UNSHOWN.includes(node.tagName)) return;
  const own = node.type === 'element' ? (node.properties.lang ?? lang) : lang;
  for (const child of 'children' in node ? node.children : []) yield* textsOf(child, `${own}`);
}

const pages = [...builtSite().values()];

/** The texts of pages that a test refuses, each with its page. */
const refused = (among: BuiltPage[], lang: string, wrong: (text: string) => boolean) =>
  among.flatMap(({ path, tree }) =>
    [...textsOf(tree)]
      .filter((each) => each.lang === lang && wrong(each.text))
      .map(({ text }) => `${path}: ${text.trim().slice(0, 80)}`),
  );

const inLanguage = (language: Language) => pages.filter(({ locale }) => locale === language);

describe('every run of the other language is marked as such', () => {
  it('Chinese in English, wherever it stands', () => {
    expect(refused(pages, 'en', (text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('English words in Chinese', () => {
    const hasEnglish = (text: string) =>
      languageRuns(text, 'zh').some(({ language }) => language === 'en');
    expect(refused(inLanguage('zh'), 'zh-Hans', hasEnglish)).toEqual([]);
  });

  it('and nothing is marked as English that holds Chinese only', () => {
    const texts = inLanguage('zh').flatMap(({ tree }) => [...textsOf(tree)]);
    const wrong = texts.filter(
      ({ text, lang }) => lang === 'en' && /\p{L}/u.test(text) && !/[A-Za-z]/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
