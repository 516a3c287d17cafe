import { expect, it } from 'vitest';
import { latest } from '../../../src/client/search/latest.ts';

function held() {
  const releases = new Map<string, (fails?: boolean) => void>();
  const work = (name: string) =>
    new Promise<string>((resolve, reject) => {
      releases.set(name, (fails) => (fails ? reject(new Error(name)) : resolve(name)));
    });
  return { work, release: (name: string, fails?: boolean) => releases.get(name)?.(fails) };
}

it('shows the answer to the last call only, whatever comes first', async () => {
  const shown: string[] = [];
  const { work, release } = held();
  const run = latest(
    work,
    (name) => shown.push(name),
    () => shown.push('failed'),
  );
  const both = [run('old'), run('new')];
  release('new');
  release('old');
  await Promise.all(both);
  expect(shown).toEqual(['new']);
});

it('tells of a failure only if it is of the last call', async () => {
  const shown: string[] = [];
  const { work, release } = held();
  const run = latest(
    work,
    (name) => shown.push(name),
    () => shown.push('failed'),
  );
  const both = [run('old'), run('new')];
  release('old', true);
  release('new', true);
  await Promise.all(both);
  expect(shown).toEqual(['failed']);
});
