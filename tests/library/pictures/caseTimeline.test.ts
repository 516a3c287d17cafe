import { describe, expect, it } from 'vitest';
import { caseTimeline } from '../../../src/library/pictures/caseTimeline.ts';
import { siteLibrary } from '../siteLibrary.ts';

const texts = { zh: '一', en: 'one', sources: ['a'] };
const at = (...dates: string[]) => dates.map((date) => ({ ...texts, date }));
const drawn = (...dates: string[]) => caseTimeline({ timeline: at(...dates), stages: [] }, []);

describe('the timeline of a case', () => {
  it.each(siteLibrary.cases.map((entry) => [entry.id, entry] as const))(
    '%s: every event stands in the frame, none on another',
    (_, { data }) => {
      const versions = siteLibrary.laws.flatMap((law) => law.versions);
      const { events, stages, laws, width, height } = caseTimeline(data, versions);
      expect(events.length).toBe(data.timeline.length);
      for (const { x, end } of [...events, ...stages])
        expect(x >= 0 && x <= end && end <= width).toBe(true);
      for (const { x } of laws) expect(x >= 0 && x <= width).toBe(true);
      for (const { y } of events) expect(y + 9).toBeLessThanOrEqual(height);
      const touching = events.flatMap((a, index) =>
        events
          .slice(index + 1)
          .filter((b) => a.y === b.y && a.x < b.end && b.x < a.end)
          .map((b) => `${a.number} and ${b.number}`),
      );
      expect(touching).toEqual([]);
    },
  );

  it('draws a day as a point, a month and a year at their length', () => {
    const { events } = drawn('2021', '2021-05', '2021-05-18');
    const [year = 0, month = 0, day = 0] = events.map(({ x, end }) => end - x);
    expect(day).toBe(0);
    expect(month).toBeGreaterThan(0);
    expect(year / month).toBeCloseTo(12, 0);
  });

  it('numbers events as the list does', () => {
    expect(drawn('2020-01-01', '2021-01-01').events.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('puts events that would touch below one another', () => {
    const [first, second, later] = drawn('2020-03-01', '2020-03-02', '2024-01-01').events;
    expect(second?.y).toBeGreaterThan(first?.y as number);
    expect(later?.y).toBe(first?.y);
  });

  it('does not draw a stage as long as the year in which it was decided', () => {
    const stages = siteLibrary.cases.flatMap(({ data }) => caseTimeline(data, []).stages);
    const within = ({ filed, heard, decided, closed }: (typeof stages)[number]['stage']) =>
      [filed, heard, decided, closed].filter((date) => date !== undefined).length === 1;
    const long = stages.filter(({ stage, x, end }) => end > x && within(stage));
    expect(long.length).toBeGreaterThan(0);
    expect(long.every((stage) => stage.within)).toBe(true);
    expect(stages.some((stage) => !stage.within && stage.end > stage.x)).toBe(true);
  });

  it('shows the months where all happened in one year', () => {
    expect(drawn('2024-06-20').ticks.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
  });

  it('shows a year for what happened on its first day', () => {
    expect(drawn('2024-01-01').ticks[0]?.year).toBe(2024);
  });

  it('shows the laws that took force meanwhile, and no others', () => {
    const zoo = siteLibrary.cases.find(({ id }) => id === 'guo-bing-v-hangzhou-safari-park');
    const versions = siteLibrary.laws.flatMap((law) => law.versions);
    if (!zoo) throw new Error('the zoo case is gone');
    const shown = caseTimeline(zoo.data, versions).laws.map(({ version }) => version.key);
    expect(shown).toContain('laws/frt-provisions/2021-08-01');
    expect(shown).not.toContain('laws/frt-measures/2025-06-01');
  });
});
