import { splitKey } from '../../i18n/routes.ts';
import { toDay } from '../../law/day.ts';
import { onDay } from '../../law/governing/span.ts';
import { isCitable, standingOf } from '../../law/governing/standing.ts';
import { parseProvisionKey } from '../../law/provisionId.ts';
import { lawOf } from '../../letters/citable.ts';
import type { LetterCite } from '../../letters/letterData.ts';
import { type Block, type Piece, parseLetter } from '../../letters/letterText.ts';
import { wordsOf } from '../../letters/wordsOf.ts';
import type { Library } from '../../library/Library.ts';
import { citedByLetter } from '../../library/letters/citedByLetter.ts';
import { letterData } from '../../library/letters/letterData.ts';
import type { Letter } from '../../library/model.ts';
import type { Language } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A letter cites law that was in force: what it cites unconditionally stood on the earliest day for
 * which it is meant, what follows its own day stands today. A court paper rests on no departmental
 * rule. Its words cite nothing by themselves, so that every citation is chosen by the days and each
 * law bears its full name where it is first named.
 */
export const letterLaw: Rule = {
  name: 'letter-law',
  *check(library) {
    for (const { id, meta } of library.collection.letters) {
      yield* departmentalBasis(meta, library);
      const letter = library.letter(id);
      if (!letter) continue;
      for (const language of ['zh', 'en'] satisfies Language[]) {
        yield* citedInWords(letter, language, library);
      }
      if (citedByLetter(letter).some((key) => !library.provision(splitKey(key).key))) continue;
      yield* notInForce(letter, meta, library);
    }
  },
};

type Meta = Library['collection']['letters'][number]['meta'];

function* departmentalBasis(meta: Meta, library: Library): Iterable<Found> {
  const { data } = meta;
  if (data.to !== 'court') return;
  for (const [group, { use, provisions }] of Object.entries(data.cites)) {
    for (const [index, { key }] of provisions.entries()) {
      const law = library.law(parseProvisionKey(key)?.law ?? '');
      if (use !== 'basis' || law?.data.rank !== 'departmental-rule') continue;
      const message = `a court paper rests on ${key}, which is a departmental rule`;
      const remedy =
        'put it into a group with "use: reasons"; a civil judgment does not rest on it';
      yield { ...place(meta, ['cites', group, 'provisions', index, 'key']), message, remedy };
    }
  }
}

function* citedInWords(letter: Letter, language: Language, library: Library): Iterable<Found> {
  const { file, data, lineOf } = letter.pages[language];
  for (const block of parseLetter(data.letter).blocks) {
    const text = wordsOf(block, language);
    for (const { target } of library.citations.resolved(text, { language })) {
      const message = `"${text.slice(target.start, target.end)}" is cited in words`;
      const remedy = 'name it in a group of letter.yaml and write «group»: then the days decide';
      yield { file, line: lineOf(['letter']) + block.line, message, remedy };
    }
  }
}

function* notInForce(entry: Letter, meta: Meta, library: Library): Iterable<Found> {
  const { data, pages } = entry;
  const letter = letterData(library, entry);
  const stands = (cite: LetterCite, day: string) => {
    const law = lawOf(letter, cite.law);
    return isCitable(standingOf(law.text, law.wording, onDay(toDay(day)), letter.rules));
  };
  for (const [group, cites] of Object.entries(letter.cites)) {
    for (const cite of cites.filter(({ by }) => by === 'letter')) {
      if (stands(cite, library.day)) continue;
      const message = `Article ${cite.article} of ${cite.law} is not in force on the day of the letter`;
      const remedy = 'cite what is in force, or let the days of the events decide';
      yield { ...place(meta, ['cites', group]), message, remedy };
    }
  }
  const { file, lineOf } = pages.zh;
  for (const block of parseLetter(pages.zh.data.letter).blocks) {
    for (const group of unconditional(block)) {
      const cites = letter.cites[group];
      if (!cites) continue;
      if (
        cites.some((cite) => !cite.when && (cite.by === 'letter' || stands(cite, data.earliest)))
      ) {
        continue;
      }
      const message = `«${group}» has nothing that was in force on ${data.earliest}, the earliest day`;
      const remedy = `let the block stand on it: ?${group} …, or 〔${group}|…〕; or give a later day`;
      yield { file, line: lineOf(['letter']) + block.line, message, remedy };
    }
  }
}

/** Groups that a block cites whatever is chosen and whatever the days are. */
function unconditional({ condition, cells }: Block): string[] {
  if (condition) return [];
  const cited = (piece: Piece) => (piece.kind === 'cites' ? [piece.id] : []);
  return cells.flatMap((pieces) => pieces.flatMap(cited));
}

function place({ file, lineOf }: Meta, path: PropertyKey[]): Pick<Found, 'file' | 'line'> {
  return { file, line: lineOf(path) };
}
