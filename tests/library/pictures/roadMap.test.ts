import { describe, expect, it } from 'vitest';
import { roadMap } from '../../../src/library/pictures/roadMap.ts';
import { textWidth } from '../../../src/library/pictures/textWidth.ts';
import { siteLibrary } from '../siteLibrary.ts';

const { road } = siteLibrary;

describe.each(['zh', 'en'] as const)('the picture of the road (%s)', (language) => {
  const map = roadMap(road, language);
  const boxes = map.rows.flatMap((row) => row.boxes);

  it('shows every step once', () => {
    expect(boxes.map(({ id }) => id).sort()).toEqual(road.steps.map(({ id }) => id).sort());
  });

  it('keeps every box within its width', () => {
    const over = boxes.filter(({ x, width }) => x < map.left || x + width > map.width);
    expect(over).toEqual([]);
  });

  it('keeps every line of words within its width, bold letters too', () => {
    const room = map.width - map.left;
    const lines = map.rows.flatMap(({ name, when }) => [
      ...name.map(({ text }) => ({ text, width: textWidth(text) * 14 * 1.12 })),
      ...when.map(({ text }) => ({ text, width: textWidth(text) * 11.5 })),
    ]);
    expect(lines.filter(({ width }) => width > room)).toEqual([]);
  });

  it('lets no box lie on another', () => {
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('draws a line for every way from stage to stage', () => {
    const ways = road.stages.flatMap(({ after }) => after);
    expect(map.lines).toHaveLength(ways.length);
  });
});
