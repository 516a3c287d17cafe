import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updates } from '../../src/content-model/updates.ts';

const file = join(import.meta.dirname, '../../content/updates.yaml');
const read = () => parse(readFileSync(file, 'utf8'));

/** The fields and messages by which the file is refused; empty when it is accepted. */
function refusals(entry: unknown): string[] {
  const { error } = updates.safeParse(entry);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('content/updates.yaml', () => {
  it('follows the schema', () => {
    expect(refusals(read())).toEqual([]);
  });

  it('gives every law that it knows from its text a page of ours', () => {
    const { log } = updates.parse(read());
    const checked = log.filter(({ certainty }) => certainty === 'checked');
    expect(checked.length).toBeGreaterThan(0);
    expect(checked.filter(({ key }) => key === undefined)).toEqual([]);
  });
});

describe('the pages that it names', () => {
  const { log } = updates.parse(read());
  it.each(log.flatMap(({ key }) => key ?? []))('%s is in the collection', (key) => {
    expect(existsSync(join(file, '..', key))).toBe(true);
  });
});

describe('updates are refused', () => {
  it.each<[string, (entry: ReturnType<typeof read>) => void, RegExp]>([
    ['with the oldest first', (entry) => entry.log.reverse(), /the newest comes first/],
    [
      'with a rule in force before it was issued',
      ({ log }) => (log[0].inForce = '2026-07-23'),
      /^log\.0\.inForce: earlier than/,
    ],
    ['with an unknown certainty', ({ log }) => (log[0].certainty = 'sure'), /^log\.0\.certainty/],
    ['in one language only', ({ drafts }) => delete drafts[0].title.en, /^drafts\.0\.title\.en/],
    ['saying nothing of what is unknown', (e) => (e.notEstablished = []), /^notEstablished/],
  ])('%s', (_, change, message) => {
    const entry = read();
    change(entry);
    expect(refusals(entry).join('\n')).toMatch(message);
  });

  it('accepts a year among the days of that year', () => {
    const entry = read();
    entry.log = entry.log.slice(0, 3);
    entry.log[1].date = '2026';
    delete entry.log[1].inForce;
    expect(refusals(entry)).toEqual([]);
  });
});
