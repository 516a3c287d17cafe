import type { Bilingual } from '../../content-model/bilingual.ts';
import type { Certainty, PastText } from '../../content-model/law/temporal.ts';
import { type DatedText, textFields } from '../../law/governing/datedText.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { timeRecord } from './timeRecord.ts';

/** A wording as readers are shown it. */
export interface PeriodRow {
  from: string;
  to: string | undefined;
  /** Key of the version that carries it. */
  key: string | undefined;
  name: string | undefined;
  /** Absent where two copies agree. */
  certainty: Certainty | undefined;
  note: string | undefined;
}

/** A text as readers are shown it, with what the answer computes from. */
export interface TextRow {
  text: DatedText;
  name: string;
  /** Key of its page. */
  key: string | undefined;
  reaches: string;
  note: string | undefined;
  /** The 款 that says when it takes force. */
  effective: string | undefined;
  periods: PeriodRow[];
}

type Content = Pick<Library, 'laws' | 'collection' | 'day'>;

/** Every text with its days, grouped by what it is about. */
export function timeTable(content: Content, language: Language): TextRow[] {
  const { texts } = timeRecord(content);
  const rows = texts.map(
    (text) => carriedRow(text, content, language) ?? formerRow(text, content, language),
  );
  return textFields.flatMap((field) => rows.filter(({ text }) => text.field === field));
}

function carriedRow(text: DatedText, { laws }: Content, language: Language): TextRow | undefined {
  const law = laws.find(({ id }) => id === text.id);
  if (!law) return undefined;
  const { reaches, note, effective, earlier, certainty } = law.data.temporal;
  const versions = law.versions.map((version): PeriodRow => {
    const { from, to } = version.data;
    const doubtful = certainty === 'two-copies' ? undefined : certainty;
    return { from, to, key: version.key, name: undefined, certainty: doubtful, note: undefined };
  });
  const periods = [...earlier.map((past) => pastRow(past, language)), ...versions];
  return {
    text,
    name: law.data.short[language],
    key: law.key,
    reaches: reaches[language],
    note: note?.[language],
    effective,
    periods: periods.sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

function formerRow(text: DatedText, { collection }: Content, language: Language): TextRow {
  const former = collection.formerLaws?.data.texts.find(({ id }) => id === text.id);
  if (!former) throw new Error(`no text "${text.id}" in content/former-laws.yaml`);
  return {
    text,
    name: former.name[language],
    key: undefined,
    reaches: former.reaches[language],
    note: former.note?.[language],
    effective: undefined,
    periods: former.periods.map((past) => pastRow(past, language)),
  };
}

function pastRow({ from, to, name, certainty, note }: PastText, language: Language): PeriodRow {
  const say = (words: Bilingual | undefined) => words?.[language];
  const doubtful = certainty === 'two-copies' ? undefined : certainty;
  return { from, to, key: undefined, name: say(name), certainty: doubtful, note: say(note) };
}
