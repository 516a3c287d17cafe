import { describe, expect, it } from 'vitest';
import {
  aboveBar,
  aboveTick,
  besideLine,
  tickText,
} from '../../../src/library/pictures/timelineLabels.ts';

describe('a label of the timeline', () => {
  it('runs to the left where it would run over the right edge', () => {
    expect(besideLine(100, 360)).toEqual({ x: 104, anchor: 'start' });
    expect(besideLine(300, 360)).toEqual({ x: 296, anchor: 'end' });
    expect(aboveBar(100, 340, 360)).toEqual({ x: 100 });
    expect(aboveBar(300, 340, 360)).toEqual({ x: 340, anchor: 'end' });
  });

  it('stays within the picture at both ends of the scale', () => {
    expect(aboveTick(12, 360, true)).toEqual({ x: 12, anchor: 'start' });
    expect(aboveTick(12, 360, false)).toEqual({ x: 12, anchor: 'middle' });
    expect(aboveTick(359, 360, true)).toEqual({ x: 358, anchor: 'end' });
  });

  it.each([
    [{ year: 2021, month: undefined }, '2021', '2021'],
    [{ year: 2021, month: 4 }, '2021年4月', 'Apr 2021'],
    [{ year: 2021, month: 10 }, '2021年10月', 'Oct 2021'],
  ])('is short', (tick, zh, en) => {
    expect([tickText(tick, 'zh'), tickText(tick, 'en')]).toEqual([zh, en]);
  });
});
