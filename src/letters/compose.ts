import { isDay } from '../law/day.ts';
import { formatDay } from '../law/formatDay.ts';
import type { Language } from '../law/language.ts';
import { toChinese } from '../law/numerals.ts';
import { type Citable, citable } from './citable.ts';
import { CitationWriter, type Mention, mentionsIn } from './citations.ts';
import { isOn, type LetterData, type Values } from './letterData.ts';
import {
  type Block,
  type BlockKind,
  type Condition,
  type Piece,
  parseLetter,
} from './letterText.ts';

/** A stretch of the letter. */
export interface Run {
  text: string;
  /** The field that it came from, filled in or not. */
  field?: string;
  /** Whether it is to be filled in by hand, or a choice still to be made. */
  open?: boolean;
}

export interface ComposedBlock {
  kind: BlockKind;
  cells: Run[][];
}

/** A letter put together, with what was left out of it and why. */
export interface Composed extends Pick<Citable, 'left' | 'partly'> {
  blocks: ComposedBlock[];
}

/** What is written where nothing is filled in, to be filled in by hand. */
export const blanks: Record<Language, string> = { zh: '＿＿＿＿', en: '____' };

const brackets: Record<Language, readonly [string, string]> = { zh: ['〔', '〕'], en: ['[', ']'] };

/**
 * Puts a letter together from what was filled in. A block stands only where
 * whatever it cites may be cited.
 * @param draft whether everything that stands on an option is kept, in brackets, for a reader who
 *   strikes out by hand
 */
export function compose(
  letter: LetterData,
  values: Values,
  language: Language,
  draft = false,
): Composed {
  const options = letter.fields.filter(({ kind }) => kind === 'option').map(({ id }) => id);
  const chosen = draft
    ? { ...values, ...Object.fromEntries(options.map((id) => [id, 'on'])) }
    : values;
  const { cites, left, partly } = citable(letter, chosen);
  const isGroup = (id: string) => id in cites;
  const holds = ({ id, negated }: Condition) =>
    isGroup(id) ? (cites[id]?.length ?? 0) > 0 : draft || isOn(values, id) !== negated;
  const mentions = (id: string): Mention[] => mentionsIn(letter, cites[id] ?? []);
  const blocks = parseLetter(letter.words[language]).blocks.filter(stands);
  const all = blocks
    .flatMap(({ cells }) => cells.flatMap(kept))
    .flatMap((piece) => (piece.kind === 'cites' ? mentions(piece.id) : []));
  const writer = new CitationWriter(language, all);
  let item = 0;
  return { left, partly, blocks: blocks.map(composed) };

  function stands({ condition, cells }: Block): boolean {
    if (condition && !holds(condition)) return false;
    const cited = cells.flatMap(kept).filter((piece) => piece.kind === 'cites');
    return cited.every(({ id }) => mentions(id).length > 0);
  }

  /** The pieces that stand, conditions resolved. */
  function kept(pieces: Piece[]): Exclude<Piece, { kind: 'when' }>[] {
    return pieces.flatMap((piece) => {
      if (piece.kind !== 'when') return [piece];
      if (!holds(piece.condition)) return [];
      return bracketed(piece.condition, kept(piece.pieces));
    });
  }

  function bracketed<P>(condition: Condition, pieces: P[]): (P | { kind: 'text'; text: string })[] {
    if (!draft || isGroup(condition.id)) return pieces;
    const [open, close] = brackets[language];
    return [{ kind: 'text', text: open }, ...pieces, { kind: 'text', text: close }];
  }

  function composed(block: Block, at: number): ComposedBlock {
    const { kind, condition, cells } = block;
    item = kind === 'item' || kind === 'row' ? item + 1 : 0;
    const ends = kind === 'item' && blocks[at + 1]?.kind !== 'item';
    return {
      kind,
      cells: cells.map((cell, index) => {
        const pieces = kept(cell);
        const whole = condition && index === 0 ? bracketed(condition, pieces) : pieces;
        const runs = joined(whole.map(runOf));
        return kind === 'item' ? joined([{ text: numeral(item) }, ...closed(runs, ends)]) : runs;
      }),
    };
  }

  /** An item with the mark that its place asks for: what followed it may have been left out. */
  function closed(runs: Run[], ends: boolean): Run[] {
    const last = runs.at(-1);
    if (!last || last.field !== undefined) return runs;
    const mark = language === 'zh' ? (ends ? '。' : '；') : ends ? '.' : ';';
    // In a draft the mark stands within the bracket.
    const text = last.text.replace(/[；。;.]([〕\]]?)$/, (_, bracket: string) => mark + bracket);
    return [...runs.slice(0, -1), { text }];
  }

  function numeral(n: number): string {
    return language === 'zh' ? `${toChinese(n)}、` : `${n}. `;
  }

  function runOf(piece: Exclude<Piece, { kind: 'when' }>): Run {
    if (piece.kind === 'text') return { text: piece.text };
    if (piece.kind === 'cites') return { text: writer.write(mentions(piece.id)) };
    // The first row of a table is its head.
    if (piece.id === 'row') return { text: String(item - 1) };
    return fieldRun(piece.id);
  }

  function fieldRun(id: string): Run {
    const field = letter.fields.find((each) => each.id === id);
    const value = clean(values[id] ?? '');
    if (field?.kind === 'day' && isDay(value))
      return { text: formatDay(value, language), field: id };
    if (field?.kind === 'choice') {
      const words = field.choices?.map((choice) => choice[language]) ?? [];
      const choice = value === '' ? undefined : words[Number(value)];
      if (choice !== undefined) return { text: choice, field: id };
      const [open, close] = brackets[language];
      return {
        text: open + words.join(language === 'zh' ? '／' : ' / ') + close,
        field: id,
        open: true,
      };
    }
    if (value === '' || field?.kind === 'day')
      return { text: blanks[language], field: id, open: true };
    return { text: value, field: id };
  }
}

/** What was typed, without characters that no document may hold. */
function clean(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (found) => (found === '\n' ? found : ''))
    .trim();
}

/** Neighbouring runs of plain words made one. */
function joined(runs: Run[]): Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last && last.field === undefined && run.field === undefined) {
      list[list.length - 1] = { text: last.text + run.text };
    } else list.push(run);
  }
  return list;
}
