import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/law/day.ts';
import { currentVersion, oldestFirst, statusOn, versionOn } from '../../src/law/versions.ts';

const OLD = { from: '2017-06-01', to: '2026-01-01' };
const NEW = { from: '2026-01-01' };

describe('a version that has been followed by another', () => {
  it.each([
    ['2017-05-31', 'not-yet'],
    ['2017-06-01', 'in-force'],
    ['2017-06-02', 'in-force'],
    ['2025-12-31', 'in-force'],
    ['2026-01-01', 'superseded'],
    ['2026-01-02', 'superseded'],
  ])('on %s is %s', (day, status) => {
    expect(statusOn(OLD, toDay(day))).toBe(status);
  });
});

describe('a version without an end', () => {
  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'in-force'],
    ['2126-01-01', 'in-force'],
  ])('on %s is %s', (day, status) => {
    expect(statusOn(NEW, toDay(day))).toBe(status);
  });
});

describe('the version in force', () => {
  it.each([
    ['2017-05-31', undefined],
    ['2017-06-01', OLD],
    ['2025-12-31', OLD],
    ['2026-01-01', NEW],
  ])('on %s', (day, version) => {
    expect(versionOn([NEW, OLD], toDay(day))).toBe(version);
  });
});

describe('the version to which a reader is led', () => {
  const repealed = { from: '2026-02-01', to: '2026-03-01' };

  it.each([
    ['the one in force', [OLD, NEW], '2020-01-01', OLD],
    ['the next to take force where none is', [NEW, OLD], '2016-12-31', OLD],
    ['the next one in a gap', [OLD, repealed], '2026-01-15', repealed],
    ['the last one where all are past', [repealed, OLD], '2026-03-01', repealed],
    ['none where there is none', [], '2026-01-01', undefined],
  ])('is %s', (_which, versions, day, version) => {
    expect(currentVersion(versions, toDay(day))).toBe(version);
  });
});

describe('versions in order', () => {
  it('begin with the oldest, and the list given stays as it was', () => {
    const given = [NEW, OLD];
    expect(oldestFirst(given)).toEqual([OLD, NEW]);
    expect(given).toEqual([NEW, OLD]);
  });
});
