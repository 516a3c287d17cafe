import type { Book } from '../book.ts';
import type { ProofLaw } from '../data.ts';
import type { Flag } from '../flag.ts';
import type { Prepared } from '../reading/prepared.ts';
import type { Stretch } from '../reading/sentencesIn.ts';
import { flagAt } from './flagAt.ts';

const YEAR = '((?:19|20)\\d{2})';
const MAKER = '(?:最高人民法院|最高法|国家网信办(?:和|、)公安部|国家网信办|全国人大常委会|国务院)';
/** 2023年的《…》, 2023年最高法…, 2023年出台的…; the 2023 … */
const BEFORE = new RegExp(
  `${YEAR}(?:年(?:的|版|${MAKER}|(?:发布|公布|出台|颁布|制定|通过|修订)的)*[“"《]*| (?:${"spc|supreme people's court(?:'s)?|china(?:'s)?"} )*)$`,
);
/** 《…》（2023年）, 《…》（2023年发布）, … of 2023, … (2023) */
const AFTER = new RegExp(
  `^[》"”]*(?:\\s*\\(${YEAR}(?:年)?(?:版|文本|发布|公布|出台)?\\)| of ${YEAR}\\b)`,
);
/** The same before the article that is cited with it. */
const INSIDE = new RegExp(`\\(${YEAR}(?:年)?(?:版|文本|发布|公布|出台)?\\)(?!\\d+号)`);
/** A word for a kind of text, with a year: 2023年司法解释, the 2023 interpretation, 2024年的办法. */
const KIND = new RegExp(
  `${YEAR}(?:年(?:的|${MAKER}|(?:发布|公布|出台)的|人脸识别|刷脸)*(司法解释|管理办法|办法)|(?:,)? (?:spc |judicial |supreme people's court |face recognition |facial recognition )*(interpretation|measures))(?![》\\w])`,
  'g',
);

/** Years by which a text calls a law, and that are none of its. */
export function years(text: Prepared, book: Book): Flag[] {
  const beside = text.laws.flatMap(({ start, end, law }): Flag[] => {
    const before = BEFORE.exec(text.plain.slice(Math.max(0, start - 60), start));
    const inside = INSIDE.exec(text.plain.slice(start, end));
    const after = AFTER.exec(text.plain.slice(end, end + 30));
    const year = Number(before?.[1] ?? inside?.[1] ?? after?.[1] ?? after?.[2]);
    if (!year || fits(year, law)) return [];
    const span = {
      start: before ? Math.max(0, start - 60) + before.index : start,
      end: before || inside ? end : end + (after?.[0].length ?? 0),
    };
    return [flagged(text, span, law)];
  });
  return [...beside, ...ofKinds(text, book, beside)];
}

function ofKinds(text: Prepared, { laws }: Book, taken: readonly Flag[]): Flag[] {
  return [...text.plain.matchAll(KIND)].flatMap((match): Flag[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const noun = match[2] ?? match[3] ?? '';
    const isOfKind = /解释|interpretation/.test(noun)
      ? ({ rank }: ProofLaw) => rank === 'judicial-interpretation'
      : ({ title }: ProofLaw) => title.zh.endsWith('办法');
    const ofKind = [...laws.values()].filter(isOfKind);
    if (ofKind.some((law) => law.years.includes(Number(match[1])))) return [];
    const named = text.laws.filter(({ law }) => isOfKind(law)).map(({ law }) => law);
    const law = named[0] ?? aboutFaces(text.plain, ofKind);
    const flag = law && flagged(text, span, law);
    const isNew = flag && !taken.some(({ start, end }) => flag.start < end && flag.end > start);
    return flag && isNew ? [flag] : [];
  });
}

/** In a text about faces the text about faces is meant. */
const aboutFaces = (plain: string, laws: readonly ProofLaw[]) =>
  /人脸|刷脸|face|facial/.test(plain)
    ? laws.find(({ title }) => title.zh.includes('人脸'))
    : undefined;

/** Of a law that was amended not every year is known: only those outside its life are wrong. */
function fits(year: number, { years: own, periods }: ProofLaw): boolean {
  if (own.includes(year)) return true;
  return periods.length > 1 && year > Math.min(...own) && year < Math.max(...own);
}

const flagged = (text: Prepared, span: Stretch, law: ProofLaw) =>
  flagAt(text, span, { kind: 'wrong-day', law: law.id, about: 'year' }, [`laws/${law.id}`]);
