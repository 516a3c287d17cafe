import { afterAll, describe, expect, it } from 'vitest';
import { characters } from './faults/characters.ts';
import { facts } from './faults/facts.ts';
import type { Fault } from './faults/fault.ts';
import { files } from './faults/files.ts';
import { runs } from './faults/runs.ts';
import { tinyLibrary } from './tinyLibrary.ts';

const faults: readonly (readonly [kind: string, table: readonly Fault[]])[] = [
  ['what could run or lead away', runs],
  ['characters and encodings', characters],
  ['files', files],
  ['facts and languages', facts],
];
const count = faults.reduce((sum, [, table]) => sum + table.length, 0);
/** A fault is told once, or a few times where several rules see it; never in a cascade. */
const MOST = 4;
let stopped = 0;

afterAll(() => console.log(`${stopped} of ${count} seeded faults are stopped in words`));

describe.each(faults)('the check stops, of %s,', (_kind, table) => {
  it.each(table)('$what', ({ changes, at, rule, says, mend }) => {
    const findings = tinyLibrary(changes);
    const told = findings.filter((found) => `${found.file}:${found.line}` === at);
    const finding = told.find((found) => found.rule === rule);
    const all = findings.map(({ file, line, ...found }) => [
      `${file}:${line}`,
      ...Object.values(found),
    ]);
    expect(finding, JSON.stringify(all)).toBeDefined();
    expect(finding?.message).toMatch(says);
    expect(finding?.remedy).toMatch(mend);
    expect(findings.length, JSON.stringify(all)).toBeLessThanOrEqual(MOST);
    stopped += 1;
  });
});

it('knows at least 120 faults, no two alike', () => {
  const names = faults.flatMap(([kind, table]) => table.map(({ what }) => `${kind}: ${what}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(120);
});
