import { describe, expect, it } from 'vitest';
import { caseTimeline } from '../../../src/library/pictures/caseTimeline.ts';
import { narrowest } from '../../../src/library/pictures/pictureScale.ts';
import { textWidth } from '../../../src/library/pictures/textWidth.ts';
import type { Label } from '../../../src/library/pictures/timelineLabels.ts';
import { siteLibrary } from '../siteLibrary.ts';

const texts = { zh: '一', en: 'one', sources: ['a'] };
const at = (...dates: string[]) => dates.map((date) => ({ ...texts, date }));
const drawn = (...dates: string[]) =>
  caseTimeline({ timeline: at(...dates), stages: [] }, [], 'en');

const versions = siteLibrary.laws.flatMap((law) => law.versions);
const matters = siteLibrary.cases.map((entry) => [entry.id, entry] as const);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** Px in the narrowest picture. */
const px = (percent: number) => (percent / 100) * narrowest;
const boxOf = ({ x, plate }: Label): Box => ({
  left: px(x) + plate.dx,
  right: px(x) + plate.dx + plate.width,
  top: plate.y,
  bottom: plate.y + plate.height,
});
const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const pairs = <T>(all: T[]) =>
  all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

describe('the timeline of a case', () => {
  it.each(matters)('%s: every event stands in the frame, none on another', (_, { data }) => {
    const { events, stages, laws, height } = caseTimeline(data, versions, 'en');
    expect(events.length).toBe(data.timeline.length);
    for (const { x, end } of [...events, ...stages])
      expect(x >= 0 && x <= end && end <= 100).toBe(true);
    for (const { x } of laws) expect(x >= 0 && x <= 100).toBe(true);
    for (const { y } of events) expect(y + 9).toBeLessThanOrEqual(height);
    const touching = pairs(events)
      .filter(([a, b]) => a.y === b.y && Math.abs(a.at - b.at) * (narrowest / 100) < 24)
      .map(([a, b]) => `${a.number} and ${b.number}`);
    expect(touching).toEqual([]);
  });

  it.each(matters)(
    '%s: every label stands in the frame, none on another, on a bar or on an event',
    (_, { data }) => {
      for (const language of ['zh', 'en'] as const) {
        const { events, stages, laws, height } = caseTimeline(data, versions, language);
        const labels = [...laws, ...stages].map(({ label }) => boxOf(label));
        const bars = stages.map(({ x, end, y }) => ({
          left: px(x),
          right: px(end),
          top: y,
          bottom: y + 8,
        }));
        const rings = events.map(({ at, y }) => ({
          left: px(at) - 10,
          right: px(at) + 10,
          top: y - 10,
          bottom: y + 10,
        }));
        for (const { left, right, top, bottom } of labels) {
          expect(left).toBeGreaterThanOrEqual(-2.1);
          expect(right).toBeLessThanOrEqual(narrowest + 2.1);
          expect(top).toBeGreaterThanOrEqual(18);
          expect(bottom).toBeLessThanOrEqual(height);
        }
        const marks = [...labels, ...bars, ...rings];
        const covered = pairs(marks).filter(([a, b]) => labels.includes(a) && meets(a, b));
        expect(covered).toEqual([]);
      }
    },
  );

  it.each(matters)('%s: the names of its years and months stand apart', (_, { data }) => {
    for (const language of ['zh', 'en'] as const) {
      const boxes = caseTimeline(data, [], language).ticks.map(({ x, text, anchor }) => {
        const width = textWidth(text) * 11;
        const left = px(x) - (anchor === 'middle' ? width / 2 : 0);
        return { left, right: left + width, top: 0, bottom: 12 };
      });
      expect(boxes.every(({ left, right }) => left >= 0 && right <= narrowest)).toBe(true);
      expect(pairs(boxes).filter(([a, b]) => meets(a, b))).toEqual([]);
    }
  });

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
    const stages = siteLibrary.cases.flatMap(({ data }) => caseTimeline(data, [], 'en').stages);
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
    if (!zoo) throw new Error('the zoo case is gone');
    const shown = caseTimeline(zoo.data, versions, 'en').laws.map(({ version }) => version.key);
    expect(shown).toContain('laws/frt-provisions/2021-08-01');
    expect(shown).not.toContain('laws/frt-measures/2025-06-01');
  });
});
