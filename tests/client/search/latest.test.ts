import { expect, it, vi } from 'vitest';
import { latest } from '../../../src/client/search/latest.ts';

function held() {
  const releases = new Map<string, (fails?: boolean) => void>();
  const work = (name: string) =>
    new Promise<string>((resolve, reject) => {
      releases.set(name, (fails) => (fails ? reject(new Error(name)) : resolve(name)));
    });
  return { work, release: (name: string, fails?: boolean) => releases.get(name)?.(fails) };
}

/** A run whose answers come when they are released, with what was shown of them. */
function watched() {
  const shown: string[] = [];
  const { work, release } = held();
  const run = latest(
    work,
    (name) => shown.push(name),
    () => shown.push('failed'),
  );
  return { run, release, shown };
}

it('shows the answer to the last call only, whatever comes first', async () => {
  const { run, release, shown } = watched();
  const both = [run('old'), run('new')];
  release('new');
  release('old');
  await Promise.all(both);
  expect(shown).toEqual(['new']);
});

it('shows no answer to what was dropped meanwhile', async () => {
  const { run, release, shown } = watched();
  const asked = run('emptied');
  run.drop();
  release('emptied');
  await asked;
  expect(shown).toEqual([]);
});

it('tells of a failure only if it is of the last call', async () => {
  const { run, release, shown } = watched();
  const both = [run('old'), run('new')];
  release('old', true);
  release('new', true);
  await Promise.all(both);
  expect(shown).toEqual(['failed']);
});

it('tells that an answer is on its way only where it takes its time', async () => {
  vi.useFakeTimers();
  const told: string[] = [];
  const { work, release } = held();
  const nothing = () => undefined;
  const run = latest(work, nothing, nothing, () => told.push('waiting'));
  const soon = run('soon');
  release('soon');
  await soon;
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
  void run('late');
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['waiting']);
  vi.useRealTimers();
});
