import { ranks } from '../../content-model/law/law.ts';
import { splitKey } from '../../i18n/routes.ts';
import { parseProvisionKey } from '../../law/provisionId.ts';
import { citedPlace } from '../../law/provisionLabel.ts';
import type { LetterCite, LetterData, LetterLaw } from '../../letters/letterData.ts';
import type { Library } from '../Library.ts';
import { timeRecord } from '../laws/timeRecord.ts';
import type { Law, Letter } from '../model.ts';

type Content = Pick<Library, 'laws' | 'law' | 'provision' | 'collection' | 'day'>;

/**
 * A letter with the laws that it may cite and their days: all that is needed to put it together.
 * Within a group the laws stand by rank, as a court cites them, those of one rank as given.
 * @throws Error where it cites a provision that the collection has not; a rule says so before
 * @see 法释〔2009〕14号, article 2, on the order
 */
export function letterData(content: Content, { id, data, pages }: Letter): LetterData {
  const cites = Object.fromEntries(
    Object.entries(data.cites).map(([group, { provisions }]) => {
      const given = provisions.map((each) => citeOf(content, each));
      return [group, byRank(given, content)];
    }),
  );
  const named = new Set(Object.values(cites).flatMap((group) => group.map(({ law }) => law)));
  const laws = content.laws.filter((law) => named.has(law.id));
  const { texts, rules } = timeRecord(content);
  const concerned = new Set(laws.flatMap((law) => law.data.temporal.rules));
  return {
    id,
    words: { zh: pages.zh.data.letter, en: pages.en.data.letter },
    fields: data.fields.map(({ id: field, kind, choices }) => ({
      id: field,
      kind,
      ...(choices && { choices }),
    })),
    cites,
    laws: laws.map((law): LetterLaw => {
      const text = texts.find((each) => each.id === law.id);
      if (!text) throw new Error(`no days of ${law.id} are on record`);
      return { text, ...namesOf(law) };
    }),
    rules: rules
      .filter((rule) => concerned.has(rule.id))
      .map(({ id: rule, before, across, change, actsFrom, actsUntil }) => {
        return { id: rule, before, across, change, actsFrom, actsUntil };
      }),
    days: data.days,
    asOf: content.day,
  };
}

function namesOf({ data, current }: Law): Omit<LetterLaw, 'text'> {
  const { title, short, number, rank } = data;
  return {
    wording: current.data.from,
    unit: current.provisions[0]?.text.zh.unit ?? 'article',
    // Only an interpretation is cited by its number.
    number: rank === 'judicial-interpretation' ? number : undefined,
    title,
    short,
  };
}

function citeOf(
  content: Content,
  { key, by, when }: Letter['data']['cites'][string]['provisions'][number],
): LetterCite {
  const ref = parseProvisionKey(key);
  const found = content.provision(splitKey(key).key);
  if (!ref || !found) throw new Error(`no provision ${key} in the collection`);
  const { law, article } = ref;
  return { law, article, ...citedPlace(ref, found.text.zh), by, when };
}

function byRank(cites: LetterCite[], content: Content): LetterCite[] {
  const rankOf = (cite: LetterCite) => ranks.indexOf(content.law(cite.law)?.data.rank ?? 'law');
  return [...cites].sort((a, b) => rankOf(a) - rankOf(b));
}
