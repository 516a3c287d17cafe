import type { Collection, Language, Pair, YamlFile } from '../../loaders/entries.ts';
import type { MdxFile } from '../../loaders/readMdx.ts';
import { bodyTexts } from '../bodyTexts.ts';
import { everyPair } from '../everyPair.ts';
import { yamlFiles } from '../ourTexts.ts';
import { isQuoted } from '../yamlTexts.ts';

/** A text of ours in both languages, with its place: of a page, in the English file. */
export interface OurPair {
  file: string;
  line: number;
  zh: string;
  en: string;
  /** A title says the same thing in its own way: its denials are not compared. */
  isTitle: boolean;
}

const FIELDS = ['title', 'question', 'summary', 'answer', 'message'] as const;

/**
 * Every text that we wrote in both languages: titles, summaries, answers, the paragraphs of pages,
 * and `zh` beside `en` in YAML. Paragraphs are paired where both pages have as many.
 */
export function ourPairs(collection: Collection): OurPair[] {
  return [
    ...everyPair(collection).flatMap(pagePairs),
    ...yamlFiles(collection).flatMap((file) => [...yamlPairs(file, file.data, [])]),
  ];
}

function pagePairs({ zh, en }: Pair<MdxFile<object>>): OurPair[] {
  if (!zh || !en) return [];
  const fields = FIELDS.flatMap((field): OurPair[] => {
    const [chinese, english] = [zh, en].map(({ data }) => (data as Record<string, unknown>)[field]);
    if (typeof chinese !== 'string' || typeof english !== 'string') return [];
    return [
      {
        file: en.file,
        line: en.lineOf([field]),
        zh: chinese,
        en: english,
        isTitle: field === 'title',
      },
    ];
  });
  const [chinese, english] = [bodyTexts(zh.body), bodyTexts(en.body)];
  if (chinese.length !== english.length) return fields;
  const blocks = english.map(({ line, text }, index) => {
    return { file: en.file, line, zh: chinese[index]?.text ?? '', en: text, isTitle: false };
  });
  return [...fields, ...blocks];
}

function* yamlPairs(
  file: YamlFile<unknown>,
  value: unknown,
  path: PropertyKey[],
): Generator<OurPair> {
  if (typeof value !== 'object' || value === null) return;
  const { zh, en } = value as Partial<Record<Language, unknown>>;
  if (typeof zh === 'string' && typeof en === 'string') {
    yield { file: file.file, line: file.lineOf([...path, 'en']), zh, en, isTitle: false };
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (!isQuoted(key, path)) yield* yamlPairs(file, inner, place);
  }
}
