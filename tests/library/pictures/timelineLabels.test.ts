import { describe, expect, it } from 'vitest';
import { narrowest } from '../../../src/library/pictures/pictureScale.ts';
import { placeLabel, tickText } from '../../../src/library/pictures/timelineLabels.ts';

const place = (text: string, x: number, end = x) =>
  placeLabel(text, { x, end }, { top: 0, gap: 4 });
const long = "Citizens' Personal Information Interpretation in force";

describe('a label of the timeline', () => {
  it('stands behind what it names, and before or over it where it would run over the edge', () => {
    expect(place('PIPL in force', 10)).toMatchObject({ anchor: 'start', dx: 4 });
    expect(place('PIPL in force', narrowest - 10)).toMatchObject({ anchor: 'end', dx: -4 });
    expect(place('supervision by the procurators', 100, 180)).toMatchObject({
      anchor: 'middle',
      x: 50,
    });
  });

  it.each([0, 70, 140, 210, 280])(
    'takes several lines where it has room nowhere, and stays within the picture: at %i px',
    (x) => {
      const { lines, x: at, plate } = place(long, x);
      const left = (at / 100) * narrowest + plate.dx;
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join(' ')).toBe(long);
      expect(left).toBeGreaterThanOrEqual(-2.1);
      expect(left + plate.width).toBeLessThanOrEqual(narrowest + 2.1);
    },
  );

  it('has a plate as high as its lines', () => {
    expect(place(long, 140).plate.height).toBeGreaterThan(place('PIPL', 140).plate.height);
  });

  it.each([
    [{ year: 2021, month: undefined }, '2021', '2021'],
    [{ year: 2021, month: 4 }, '2021年4月', 'Apr 2021'],
    [{ year: 2021, month: 10 }, '2021年10月', 'Oct 2021'],
  ])('is short', (tick, zh, en) => {
    expect([tickText(tick, 'zh'), tickText(tick, 'en')]).toEqual([zh, en]);
  });
});
