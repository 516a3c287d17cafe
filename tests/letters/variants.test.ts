import { describe, expect, it } from 'vitest';
import { type Day, toDay } from '../../src/law/day.ts';
import { formatProvisionKey } from '../../src/law/provisionId.ts';
import { compose } from '../../src/letters/compose.ts';
import type { LetterData, Values } from '../../src/letters/letterData.ts';
import { plainText } from '../../src/letters/plainText.ts';
import { letterData } from '../../src/library/letters/letterData.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

const library = siteLibrary;

/** Days on either side of the first days of the laws that letters cite. */
const days = [
  ['2014-03-14', '2014-03-15'],
  ['2020-12-31', '2021-01-01'],
  ['2021-02-28', '2021-03-01'],
  ['2021-05-31', '2021-06-01'],
  ['2021-07-31', '2021-08-01'],
  ['2021-10-31', '2021-11-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-06-30', '2024-07-01'],
  ['2025-03-31', '2025-04-01'],
  ['2025-05-31', '2025-06-01'],
  ['2025-12-31', '2026-01-01'],
].flat();

/** A letter on some days, with some options. */
interface Variant {
  letter: LetterData;
  values: Values;
  /** The last day of the events, and the day of the letter. */
  last: string;
  sent: string;
}

/** Every option by itself and every option but one, none and all. */
function optionSets({ fields }: LetterData): Values[] {
  const options = fields.filter(({ kind }) => kind === 'option').map(({ id }) => id);
  const all = Object.fromEntries(options.map((id) => [id, 'on']));
  return [
    {},
    all,
    ...options.map((id) => ({ [id]: 'on' })),
    ...options.map((id) => ({ ...all, [id]: '' })),
  ];
}

/** Events of one day, events that go on, and a letter of that day, which is the last on record. */
function variantsOf(letter: LetterData): Variant[] {
  const { asOf } = letter;
  const { from = '', to = '', letter: date } = letter.days;
  return days.flatMap((day) =>
    optionSets(letter).flatMap((options): Variant[] => [
      { letter, values: { ...options, [from]: day, [to]: day }, last: to ? day : asOf, sent: asOf },
      { letter, values: { ...options, [from]: day }, last: asOf, sent: asOf },
      { letter, values: { ...options, [date]: day }, last: asOf, sent: day },
      { letter: { ...letter, asOf: day as Day }, values: options, last: day, sent: day },
    ]),
  );
}

const inForceFrom = new Map(library.laws.map((law) => [law.id, law.current.data.from]));
const written = ({ letter, values }: Variant) =>
  plainText(compose(letter, values, 'zh').blocks, 'zh');

/** What a text cites, as a reader of citations takes it, down to 款 and 项. */
function keysIn(text: string): { key: string; law: string }[] {
  return library.citations.resolved(text, { language: 'zh' }).map(({ resolution, target }) => {
    if (resolution.kind !== 'inside') {
      throw new Error(`${text.slice(target.start, target.end)} is ${resolution.kind}`);
    }
    return { key: formatProvisionKey(resolution), law: resolution.law };
  });
}

describe.each(library.letters)('every variant of $id', (entry) => {
  const letter = letterData(library, entry);
  const variants = variantsOf(letter);
  const texts = Map.groupBy(variants, written);
  const cites = Object.values(entry.data.cites).flatMap(({ provisions }) => provisions);

  it('cites nothing that was not in force on the day that decides', () => {
    const wrong = [...texts].flatMap(([text, same]) => {
      const found = keysIn(text);
      return same.flatMap(({ last, sent }) =>
        found
          .filter(({ key, law }) => {
            const from = inForceFrom.get(law) ?? '';
            const own = cites.filter((cite) => cite.key === key || `${cite.key}`.startsWith(key));
            return !own.some(({ by }) => from <= (by === 'letter' ? sent : last));
          })
          .map(({ key }) => `${key} for ${last}, sent ${sent}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('cites everything that it may, and says of each law left out why', () => {
    for (const variant of variants) {
      const { left, partly } = compose(variant.letter, variant.values, 'zh');
      for (const { law, by, standing } of left) {
        expect(standing.kind).toBe('not-yet');
        expect(law.wording > (by === 'letter' ? variant.sent : variant.last)).toBe(true);
      }
      for (const { law } of partly) expect(law.wording <= variant.last).toBe(true);
    }
  });

  it('names each law by its full name first, and by its short one only where it says so', () => {
    for (const [text] of texts) {
      for (const { title, short } of new Set(letter.laws)) {
        const inner = title.zh.replaceAll('《', '〈').replaceAll('》', '〉');
        const named = text.split(`《${inner}》`).length - 1;
        const again =
          text.split(new RegExp(`(?<![\\p{Script=Han}])${short.zh}第|[^国法]${short.zh}第`, 'u'))
            .length - 1;
        expect(named, text).toBeLessThanOrEqual(1);
        expect(text.includes(`以下简称${short.zh}）`), text).toBe(named === 1 && again > 0);
      }
    }
  });

  it('leaves no mark of the template, no item unnumbered, no sentence unclosed', () => {
    for (const [text] of texts) {
      expect(text).not.toMatch(/[{}«»|]|undefined|^　　\?|；\n(?!　　[一二三四五六七八九十])/m);
    }
  });

  it('says the same in English, block for block', () => {
    for (const { values } of variants) {
      const kinds = (language: 'zh' | 'en') =>
        compose(letter, values, language).blocks.map(
          ({ kind, cells }) => `${kind} ${cells.length}`,
        );
      expect(kinds('en')).toEqual(kinds('zh'));
    }
  });
});

describe('a court paper', () => {
  it('rests on no departmental rule in any variant', () => {
    const court = library.letters.filter(({ data }) => data.to === 'court');
    expect(court.length).toBeGreaterThan(1);
    const rules = library.laws.filter(({ data }) => data.rank === 'departmental-rule');
    const names = rules.flatMap(({ data }) => [data.title.zh, data.short.zh]);
    for (const entry of court) {
      const texts = new Set(variantsOf(letterData(library, entry)).map(written));
      const sentences = [...texts].flatMap((text) => text.split(/[。\n]/));
      const wrong = sentences.filter(
        (sentence) => sentence.includes('依据') && names.some((name) => sentence.includes(name)),
      );
      expect(new Set(wrong)).toEqual(new Set());
    }
  });
});

it('the days tried lie on both sides of the first day of every law cited', () => {
  const tried = new Set(days);
  const cited = library.letters.flatMap((entry) => letterData(library, entry).laws);
  const missing = cited
    .filter(({ wording }) => wording > '2014-01-01' && !tried.has(toDay(wording)))
    .map(({ text, wording }) => `${text.id} ${wording}`);
  expect(missing).toEqual([]);
});
