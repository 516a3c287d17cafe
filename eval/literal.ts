import type { Language } from '../src/law/language.ts';
import type { SearchIndex } from '../src/search/index/openIndex.ts';
import { search } from '../src/search/rank/search.ts';
import { mean } from './measures.ts';
import { random } from './random.ts';

interface Text {
  doc: number;
  text: string;
}

/** The official texts of a language, article by article. */
async function textsOf(index: SearchIndex, language: Language): Promise<Text[]> {
  const runs = index.manifest.runs.filter(({ kind }) => kind === 'provision');
  const docs = runs.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => first + i),
  );
  const texts = docs.map(async (doc) => {
    const { official } = await index.page(doc, language);
    return { doc, text: official.map(({ text }) => text).join('\n') };
  });
  return (await Promise.all(texts)).filter(({ text }) => text !== '');
}

/** A phrase of 2 to 8 characters, or of 1 to 6 words, from within one paragraph. */
function phraseFrom(text: string, language: Language, next: (below: number) => number): string {
  const lines = text.split('\n');
  const line = lines[next(lines.length)] ?? '';
  const parts = language === 'zh' ? [...line] : line.split(' ');
  const length = language === 'zh' ? 2 + next(7) : 1 + next(6);
  const start = next(Math.max(1, parts.length - length));
  return parts.slice(start, start + length).join(language === 'zh' ? '' : ' ');
}

/**
 * Plain containment, with nothing but width and case made alike. Paragraphs run on: a phrase may
 * begin in one and end in the next.
 */
const comparable = (text: string, language: Language) =>
  text
    .replaceAll('\n', language === 'zh' ? '' : ' ')
    .normalize('NFKC')
    .toLowerCase();

async function inLanguage(index: SearchIndex, language: Language, count: number, seed: number) {
  const next = random(seed);
  const texts = await textsOf(index, language);
  const plain = texts.map(({ doc, text }) => ({ doc, text: comparable(text, language) }));
  const recalls: number[] = [];
  const precisions: number[] = [];
  const wrong: string[] = [];
  while (recalls.length < count) {
    const phrase = phraseFrom(texts[next(texts.length)]?.text ?? '', language, next);
    if (/["“”]/.test(phrase) || !/[\p{L}\p{N}]/u.test(phrase)) continue;
    const truth = plain
      .filter(({ text }) => text.includes(comparable(phrase, language)))
      .map(({ doc }) => doc);
    const { hits } = await search(index, `“${phrase}”`, { ui: language });
    const found = hits
      .map(({ doc }) => doc)
      .filter((doc) => texts.some((each) => each.doc === doc));
    const both = found.filter((doc) => truth.includes(doc)).length;
    recalls.push(both / truth.length);
    precisions.push(found.length === 0 ? 1 : both / found.length);
    if (both < truth.length || both < found.length) wrong.push(phrase);
  }
  const [recall, precision] = [mean(recalls), mean(precisions)].map((value) => value.toFixed(4));
  return `${language}: ${count} phrases, recall ${recall}, precision ${precision}${wrong.length ? `\n  wrong: ${wrong.slice(0, 10).join(' | ')}` : ''}`;
}

/** Compares exact hits on random phrases of the official texts with plain containment. */
export async function literal(index: SearchIndex, count: number, seed: number): Promise<string> {
  const [zh, en] = [
    await inLanguage(index, 'zh', count, seed),
    await inLanguage(index, 'en', count, seed),
  ];
  return `${zh}\n${en}`;
}
