import type { LawTexts, SearchRecord } from '../record.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import { packScript, type ScriptMap } from '../text/script.ts';
import type { EverydayWord } from './everydayWords.ts';

/** What the analyser must know of the collection before it reads a query. */
export interface Lexicon {
  /** Traditional and simplified characters (see `packScript`). */
  script: string;
  laws: LexiconLaw[];
  /** Names of cases in plain form, each with the number of its record. */
  names: [name: string, doc: number][];
  /** Records with what they rest on, by number: `[from, to, to, …]`, weightiest first. */
  links: number[][];
}

export interface LexiconLaw {
  id: string;
  /** The record of the law itself, where there is one. */
  doc?: number;
  /** Names, folded, in both languages. */
  names: string[];
  /** The record of its first article, and the numbers of all in order: `1..16`, `253-1`. */
  first: number;
  articles: string[];
  /** What it was before; absent where the collection knows of one text only. */
  texts?: LawTexts;
  /** The records of its superseded texts, by the first day of each. */
  former?: { from: string; first: number; articles: string[] }[];
}

/** Shortens consecutive numbers: 1, 2, 3, 7 are `1..3`, `7`. */
export function packArticles(articles: readonly string[]): string[] {
  const packed: { from: string; to: string }[] = [];
  for (const article of articles) {
    const last = packed.at(-1);
    if (last && Number(last.to) + 1 === Number(article)) last.to = article;
    else packed.push({ from: article, to: article });
  }
  return packed.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
}

/** The inverse of `packArticles`. */
export function unpackArticles(packed: readonly string[]): string[] {
  return packed.flatMap((part) => {
    const [from, to] = part.split('..');
    if (to === undefined) return [part];
    const first = Number(from);
    return Array.from({ length: Number(to) - first + 1 }, (_, i) => String(first + i));
  });
}

/** The names of a record in both languages, each put into a form by which it is looked for. */
function namesOf({ names, title }: SearchRecord, form: (name: string) => string): string[] {
  const all = [...names.zh, ...names.en, title.zh, title.en].map(form);
  return [...new Set(all)].filter((name) => name.length > 1);
}

/** What people say for the name of a law: everyday words that stand for its names and nothing else. */
function everydayNames(
  names: readonly string[],
  everyday: readonly EverydayWord[],
  script: ScriptMap,
) {
  const said = everyday.filter(({ means }) =>
    means.every((word) => names.includes(fold(word, script))),
  );
  return said.flatMap(({ words }) => words.map((word) => fold(word, script)));
}

function formerTexts(ordered: readonly SearchRecord[], id: string) {
  const old = ordered.flatMap(({ law, version, article = '' }, doc) =>
    law === id && version !== undefined ? [{ from: version, doc, article }] : [],
  );
  return [...new Set(old.map(({ from }) => from))].map((from) => {
    const own = old.filter((each) => each.from === from);
    return {
      from,
      first: own[0]?.doc ?? 0,
      articles: packArticles(own.map(({ article }) => article)),
    };
  });
}

function lawsIn(
  ordered: readonly SearchRecord[],
  script: ScriptMap,
  everyday: readonly EverydayWord[],
): LexiconLaw[] {
  const ids = [...new Set(ordered.flatMap(({ law }) => law ?? []))];
  return ids.map((id) => {
    const doc = ordered.findIndex(({ kind, law }) => kind === 'law' && law === id);
    const isPresent = ({ kind, law, version }: SearchRecord) =>
      kind === 'provision' && law === id && version === undefined;
    const articles = ordered.filter(isPresent).map(({ article }) => article ?? '');
    const record = ordered[doc];
    // They keep their brackets: the reader of citations reads those of document numbers.
    const names = record ? namesOf(record, (name) => fold(name, script)) : [];
    const former = formerTexts(ordered, id);
    const texts = record?.texts;
    const tells = texts && (texts.versions.length > 1 || texts.renumberings.length > 0);
    return {
      id,
      doc: doc < 0 ? undefined : doc,
      names: [...names, ...everydayNames(names, everyday, script)],
      first: ordered.findIndex(isPresent),
      articles: packArticles(articles),
      ...(tells && { texts }),
      ...(former.length > 0 && { former }),
    };
  });
}

function linksIn(ordered: readonly SearchRecord[]): number[][] {
  const numbers = new Map(ordered.map(({ key }, doc) => [key, doc]));
  const links = ordered.map(({ restsOn = [] }, doc) => [
    doc,
    ...new Set(restsOn.flatMap((key) => numbers.get(key) ?? [])),
  ]);
  return links.filter(({ length }) => length > 1);
}

/** Collects the lexicon from the records in the order of their numbers. */
export function lexiconOf(
  ordered: readonly SearchRecord[],
  script: ScriptMap,
  everyday: readonly EverydayWord[],
): Lexicon {
  return {
    script: packScript(script),
    laws: lawsIn(ordered, script, everyday),
    names: ordered.flatMap((record, doc) =>
      record.kind === 'case'
        ? namesOf(record, (name) => plain(name, script)).map((name): [string, number] => [
            name,
            doc,
          ])
        : [],
    ),
    links: linksIn(ordered),
  };
}
