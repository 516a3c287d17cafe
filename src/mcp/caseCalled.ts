import { locales } from '../i18n/locales.ts';
import { both } from '../law/both.ts';
import { foldForMatching } from '../law/citations/lawNames.ts';
import type { Case } from '../library/model.ts';
import type { Context } from './context.ts';
import { verifyNumber } from './judgeCaseNumber.ts';
import { refusal } from './refusal.ts';

/**
 * The case that a caller names: by id or key, by a number that it bears, by any of its names.
 * @throws BadInput where there is none, or more than one
 */
export function caseCalled(given: string, context: Context): Case {
  const { cases } = context.library;
  const byNumber = verifyNumber(given, context).case;
  if (byNumber) return byNumber;
  const wanted = foldForMatching(given.trim()).replace(/^the /, '');
  const exact = cases.filter((entry) => namesOf(entry).includes(wanted));
  const found = exact.length > 0 ? exact : holding(wanted, cases);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const names = both((language) =>
    (only ? found : cases)
      .map(({ id, data }) => `${data.short[language]} (${id})`)
      .join(locales[language].punctuation.wideComma),
  );
  throw only
    ? refusal('severalCases', (language) => ({ given, names: names[language] }))
    : refusal('case', (language) => ({ given, cases: names[language] }));
}

/** One character stands in too many names. */
const shortest = 2;

function holding(wanted: string, cases: readonly Case[]): Case[] {
  if (wanted.length < shortest) return [];
  return cases.filter((entry) => namesOf(entry).some((name) => name.includes(wanted)));
}

function namesOf({ id, key, data: { name, short, nicknames } }: Case): string[] {
  const names = [id, key, ...Object.values(name), ...Object.values(short)];
  return [...names, ...nicknames.zh, ...nicknames.en].map(foldForMatching);
}
