import type { Bilingual } from '../../content-model/bilingual.ts';
import type { RoadData, RoadStage } from '../../content-model/road.ts';
import type { Language } from '../../law/language.ts';
import { textWidth } from './textWidth.ts';
import { wrapLabel } from './wrapLabel.ts';

/** A step in the picture: a box with its short name, in units of the picture. */
export interface RoadBox {
  id: string;
  label: string;
  x: number;
  y: number;
  width: number;
}

/** A stage: its name, when one gets there, and its steps below. */
export interface RoadRow {
  stage: RoadStage;
  /** Lines of text, each with its baseline. */
  name: { text: string; y: number }[];
  when: { text: string; y: number }[];
  boxes: RoadBox[];
}

export interface RoadMap {
  width: number;
  height: number;
  boxHeight: number;
  /** Where the words begin; what is left of it belongs to the lines. */
  left: number;
  rows: RoadRow[];
  /** From stage to stage, down the left side. */
  lines: string[];
}

const width = 360;
const left = 58;
const boxHeight = 32;
const gap = 7;
const lane = 16;
/** How wide a line may be, in ems of its own size: a name is in bold letters of 14, the words below it of 11.5. */
const room = { name: 19, when: 26 };

/** Lays out the road of a language: the stages one below the other, the lines on their left. */
export function roadMap({ stages, steps }: RoadData, language: Language): RoadMap {
  const shorts = new Map<string, Bilingual>(steps.map(({ id, short }) => [id, short]));
  let y = 4;
  const rows = stages.map((stage): RoadRow => {
    const lines = (words: string, most: number, height: number) =>
      wrapLabel(words, most).map((text) => {
        y += height;
        return { text, y };
      });
    const name = lines(stage.name[language], room.name, 19);
    const when = lines(stage.when[language], room.when, 15);
    y += gap;
    const boxes = flow(
      stage.steps.map((id) => ({ id, label: shorts.get(id)?.[language] ?? id })),
      y,
    );
    y = (boxes.at(-1)?.y ?? y) + boxHeight + 2.5 * gap;
    return { stage, name, when, boxes };
  });
  return { width, height: y, boxHeight, left, rows, lines: linesOf(rows) };
}

/** Boxes from left to right, and on below where a line is full. */
function flow(labels: { id: string; label: string }[], top: number): RoadBox[] {
  let [x, y] = [left, top];
  return labels.map(({ id, label }) => {
    const size = textWidth(label) * 13 + 18;
    if (x > left && x + size > width) {
      x = left;
      y += boxHeight + gap;
    }
    const box = { id, label, x, y, width: size };
    x += size + gap;
    return box;
  });
}

/** One line leaves a stage, and branches to those after it; lines that run side by side keep apart. */
function linesOf(rows: RoadRow[]): string[] {
  const heightOf = (row: RoadRow) => (row.name[0]?.y ?? 0) - 5;
  const trunks = rows.flatMap((row) => {
    const targets = rows.filter(({ stage }) => stage.after.includes(row.stage.id)).map(heightOf);
    return targets.length > 0 ? [{ from: heightOf(row), targets }] : [];
  });
  const ends: number[] = [];
  return trunks.flatMap(({ from, targets }) => {
    const free = ends.findIndex((end) => end < from);
    const at = free < 0 ? ends.length : free;
    ends[at] = Math.max(...targets);
    const x = 8 + at * lane;
    return targets.map((to) => `M${left - 6} ${from}H${x}V${to}H${left - 8}`);
  });
}
