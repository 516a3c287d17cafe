import type { Language } from '../../law/language.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import type { Page } from '../index/page.ts';
import type { Posting } from '../index/postings.ts';
import { pairsOf, type Run, runsOf } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { hasHan } from '../text/hasHan.ts';
import { literalTexts } from '../text/literalText.ts';
import type { ScriptMap } from '../text/script.ts';
import { stem } from '../text/stem.ts';

/** A phrase to be found as it stands, folded. */
export interface Literal {
  phrase: string;
  /** Whether words of letters may be cut at its ends: as typed between quotation marks. */
  cutsWords: boolean;
}

type DocumentSet = ReadonlySet<number>;

const literalDocs = (postings: readonly Posting[]): DocumentSet =>
  new Set(postings.flatMap(({ doc, literal }) => (literal ? [doc] : [])));

function intersection(sets: readonly DocumentSet[]): DocumentSet | undefined {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (!smallest) return undefined;
  return new Set([...smallest].filter((doc) => others.every((set) => set.has(doc))));
}

/** The records with a word that contains `part` at the place where the phrase cuts it. */
async function withWordLike(index: SearchIndex, part: string, fits: (word: string) => boolean) {
  const words = (await index.words()).filter((word) => word.includes(part) && fits(word));
  const stems = [...new Set(words.map(stem))];
  const lists = await Promise.all(stems.map((each) => index.postings(each)));
  return new Set(lists.flatMap((postings) => [...literalDocs(postings)]));
}

/** The sets of records of which each must hold an exact hit, for one run of the phrase. */
async function setsFor(index: SearchIndex, literal: Literal, run: Run): Promise<DocumentSet[]> {
  if (run.chinese) {
    if ([...run.text].length === 1) return [literalDocs(await index.character(run.text))];
    const lists = await Promise.all(pairsOf(run.text).map((pair) => index.postings(pair)));
    return lists.map(literalDocs);
  }
  const first = run.start === 0;
  const last = run.start + run.text.length === literal.phrase.length;
  if (!literal.cutsWords || (!first && !last))
    return [literalDocs(await index.postings(stem(run.text)))];
  if (first && last) return [await withWordLike(index, run.text, () => true)];
  const fits = (word: string) => (first ? word.endsWith(run.text) : word.startsWith(run.text));
  return [await withWordLike(index, run.text, fits)];
}

/**
 * The records that may hold the phrase: all that do, and few others. Words at its ends are looked
 * up only where no Chinese narrows the choice.
 */
export async function literalCandidates(index: SearchIndex, literal: Literal): Promise<number[]> {
  const runs = runsOf(literal.phrase);
  const chinese = runs.filter((run) => run.chinese);
  const sets = await Promise.all(
    (chinese.length > 0 ? chinese : runs).map((run) => setsFor(index, literal, run)),
  );
  return [...(intersection(sets.flat()) ?? [])];
}

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;
const cutsWord = (a = '', b = '') => wordCharacter.test(a) && wordCharacter.test(b);

/** Whether a folded text contains the phrase, at the ends of words unless it may cut them. */
export function contains(text: string, { phrase, cutsWords }: Literal): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (cutsWords) return true;
    if (!cutsWord(text[at - 1], phrase[0]) && !cutsWord(phrase.at(-1), text[end])) return true;
  }
  return false;
}

/**
 * The languages in whose texts phrases are looked for, in turn until one has them: Chinese for
 * Chinese; for all else the reader's own first, so that a number is not found in a translation
 * beside the text that is read.
 */
export function languagesFor(literals: readonly Literal[], ui: Language): Language[] {
  if (literals.some(({ phrase }) => hasHan(phrase))) return ['zh'];
  return ui === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
}

const foldedTexts = new WeakMap<Page, string[]>();

/** The texts of a page that decide, folded; kept as long as the page. */
function foldedLiteralTexts(page: Page, script: ScriptMap): string[] {
  const texts = foldedTexts.get(page) ?? literalTexts(page).map((text) => fold(text, script));
  foldedTexts.set(page, texts);
  return texts;
}

/** Proves an exact hit on the stored text itself (see `literalTexts`). */
export async function holds(
  index: SearchIndex,
  doc: number,
  language: Language,
  literal: Literal,
): Promise<boolean> {
  const page = await index.page(doc, language);
  return foldedLiteralTexts(page, index.script).some((text) => contains(text, literal));
}
