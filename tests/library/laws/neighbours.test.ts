import { expect, it } from 'vitest';
import { neighbours } from '../../../src/library/laws/neighbours.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();

it.each([
  ['1', undefined, '2'],
  ['2', '1', '3'],
  ['3', '2', undefined],
])('article %s stands between %s and %s', (number, previous, next) => {
  const around = neighbours(library.provision(`laws/tiny-rules/${number}`) as Provision);
  expect([around.previous?.number, around.next?.number]).toEqual([previous, next]);
});
