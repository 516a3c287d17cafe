import { describe, expect, it } from 'vitest';
import { type Day, nextDay, previousDay, toDay } from '../../src/law/day.ts';
import { type GoverningLaw, governs, onDay } from '../../src/law/governs.ts';

const PROVISIONS: GoverningLaw = {
  id: 'frt-provisions',
  versions: [{ from: '2021-08-01' }],
  retroactivity: { rule: 'excluded', basis: 'laws/frt-provisions/16#p2' },
  before: ['laws/civil-code/1034', 'laws/civil-code/1035'],
};
const PIPL: GoverningLaw = {
  id: 'pipl',
  versions: [{ from: '2021-11-01' }],
  retroactivity: { rule: 'silent', basis: 'laws/pipl/74' },
};
const CYBERSECURITY: GoverningLaw = {
  id: 'cybersecurity-law',
  versions: [{ from: '2026-01-01' }, { from: '2017-06-01', to: '2026-01-01' }],
  retroactivity: { rule: 'silent' },
};
const GONE: GoverningLaw = {
  id: 'contract-law',
  versions: [{ from: '1999-10-01', to: '2021-01-01' }],
  retroactivity: { rule: 'silent' },
};
const ALL = [PROVISIONS, PIPL, CYBERSECURITY, GONE];

/** The verdict and version of each part: `from verdict version`. */
function parts(law: GoverningLaw, from: Day, to: Day): string[] {
  const [governance] = governs({ from, to }, [law]);
  return (governance?.parts ?? []).map((part) =>
    [part.from, part.verdict, part.version].filter((word) => word !== undefined).join(' '),
  );
}

describe('an act of one day', () => {
  it.each([
    [PROVISIONS, '2021-07-31', 'not-to-acts-before'],
    [PROVISIONS, '2021-08-01', 'applies 2021-08-01'],
    [PROVISIONS, '2021-08-02', 'applies 2021-08-01'],
    [PIPL, '2021-10-31', 'not-yet'],
    [PIPL, '2021-11-01', 'applies 2021-11-01'],
    [PIPL, '2021-11-02', 'applies 2021-11-01'],
    [CYBERSECURITY, '2017-05-31', 'not-yet'],
    [CYBERSECURITY, '2017-06-01', 'applies 2017-06-01'],
    [CYBERSECURITY, '2017-06-02', 'applies 2017-06-01'],
    [CYBERSECURITY, '2025-12-31', 'applies 2017-06-01'],
    [CYBERSECURITY, '2026-01-01', 'applies 2026-01-01'],
    [CYBERSECURITY, '2026-01-02', 'applies 2026-01-01'],
    [GONE, '1999-09-30', 'not-yet'],
    [GONE, '1999-10-01', 'applies 1999-10-01'],
    [GONE, '2020-12-31', 'applies 1999-10-01'],
    [GONE, '2021-01-01', 'no-longer'],
    [GONE, '2021-01-02', 'no-longer'],
  ])('under $id on %s: %s', (law, day, verdict) => {
    const { from, to } = onDay(toDay(day));
    expect(parts(law, from, to)).toEqual([`${day} ${verdict}`]);
  });

  it('crosses no boundary, whatever the law', () => {
    for (const day of ['2021-07-31', '2021-08-01', '2025-12-31', '2026-01-01']) {
      const answers = governs(onDay(toDay(day)), ALL);
      expect(answers.map(({ crosses }) => crosses)).toEqual([false, false, false, false]);
    }
  });
});

describe('the answer for a law', () => {
  it('that excludes acts before it names the provision and what applied then', () => {
    expect(governs(onDay(toDay('2021-07-31')), [PROVISIONS])).toEqual([
      {
        law: 'frt-provisions',
        crosses: false,
        parts: [
          {
            from: '2021-07-31',
            to: '2021-08-01',
            verdict: 'not-to-acts-before',
            reason: 'excluded-by-its-text',
            basis: 'laws/frt-provisions/16#p2',
            before: { keys: ['laws/civil-code/1034', 'laws/civil-code/1035'] },
          },
        ],
      },
    ]);
  });

  it('not yet in force names the provision on its commencement', () => {
    expect(governs(onDay(toDay('2021-10-31')), [PIPL])[0]?.parts[0]).toMatchObject({
      verdict: 'not-yet',
      reason: 'not-in-force-yet',
      basis: 'laws/pipl/74',
    });
  });

  it('in a later version names the version before it', () => {
    expect(governs(onDay(toDay('2026-01-01')), [CYBERSECURITY])[0]?.parts[0]).toMatchObject({
      reason: 'in-force',
      version: '2026-01-01',
      before: { version: '2017-06-01' },
    });
  });

  it('in its first version names none before it', () => {
    const [answer] = governs(onDay(toDay('2017-06-01')), [CYBERSECURITY]);
    expect(answer?.parts[0]).not.toHaveProperty('before');
  });

  it('stands in the order in which the laws were given', () => {
    const answers = governs(onDay(toDay('2022-01-01')), ALL);
    expect(answers.map(({ law }) => law)).toEqual(ALL.map(({ id }) => id));
  });
});

describe('an act that began before a boundary and went on after it', () => {
  it.each([
    [
      PROVISIONS,
      '2021-03-01',
      '2022-01-01',
      ['2021-03-01 not-to-acts-before', '2021-08-01 applies 2021-08-01'],
    ],
    [
      PROVISIONS,
      '2021-07-31',
      '2021-08-02',
      ['2021-07-31 not-to-acts-before', '2021-08-01 applies 2021-08-01'],
    ],
    [PROVISIONS, '2021-03-01', '2021-08-01', ['2021-03-01 not-to-acts-before']],
    [PROVISIONS, '2021-08-01', '2026-11-22', ['2021-08-01 applies 2021-08-01']],
    [
      CYBERSECURITY,
      '2017-01-01',
      '2026-11-22',
      ['2017-01-01 not-yet', '2017-06-01 applies 2017-06-01', '2026-01-01 applies 2026-01-01'],
    ],
    [GONE, '2020-12-31', '2021-01-02', ['2020-12-31 applies 1999-10-01', '2021-01-01 no-longer']],
  ])('under $id, from %s to %s, is divided there', (law, from, to, expected) => {
    expect(parts(law, toDay(from), toDay(to))).toEqual(expected);
  });

  it('is said to cross it', () => {
    const [answer] = governs({ from: toDay('2021-07-31'), to: toDay('2021-08-02') }, [PROVISIONS]);
    expect(answer?.crosses).toBe(true);
  });

  it('loses no day and counts none twice', () => {
    const act = { from: toDay('2017-05-31'), to: toDay('2026-01-02') };
    for (const { parts: divided } of governs(act, ALL)) {
      expect(divided[0]?.from).toBe(act.from);
      expect(divided.at(-1)?.to).toBe(act.to);
      for (const [index, part] of divided.slice(1).entries()) {
        expect(part.from).toBe(divided[index]?.to);
      }
    }
  });
});

describe('an act without a day', () => {
  it.each([
    ['2021-08-01', '2021-08-01'],
    ['2021-08-02', '2021-08-01'],
  ])('from %s to %s is refused', (from, to) => {
    expect(() => governs({ from: toDay(from), to: toDay(to) }, ALL)).toThrow(RangeError);
  });
});

describe('the span of a day', () => {
  it('ends on the next day', () => {
    const day = toDay('2024-02-29');
    expect(onDay(day)).toEqual({ from: day, to: nextDay(day) });
    expect(previousDay(onDay(day).to)).toBe(day);
  });
});
