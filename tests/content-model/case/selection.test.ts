import { describe, expect, it } from 'vitest';
import {
  countWith,
  isChosen,
  readSelection,
  writeSelection,
} from '../../../src/content-model/case/selection.ts';

const gate = new Set(['kind:civil-judgment', 'court:basic', 'court:intermediate', 'year:2022']);
const swap = new Set(['kind:civil-judgment', 'court:internet', 'year:2024']);
const shop = new Set(['kind:administrative-penalty', 'court:authority', 'year:2021']);
const all = [gate, swap, shop];

describe('a choice of cases', () => {
  it.each([
    ['nothing chosen lets every case through', {}, [gate, swap, shop]],
    ['one value', { kind: 'civil-judgment' }, [gate, swap]],
    ['a case of two courts is found under each', { court: 'intermediate' }, [gate]],
    ['all that is chosen must fit', { kind: 'civil-judgment', year: '2024' }, [swap]],
    ['nothing may fit', { kind: 'civil-judgment', year: '2021' }, []],
  ])('%s', (_, selection, left) => {
    expect(all.filter((tags) => isChosen(tags, selection))).toEqual(left);
  });

  it('tells how many another value would leave, the other filters being kept', () => {
    const selection = { kind: 'civil-judgment', year: '2022' };
    expect(countWith(all, selection, 'year', '2024')).toBe(1);
    expect(countWith(all, selection, 'year', '2021')).toBe(0);
    expect(countWith(all, selection, 'kind', 'administrative-penalty')).toBe(0);
  });
});

describe('the address', () => {
  it('gives a choice back as it was written', () => {
    const selection = { kind: 'civil-judgment', year: '2022' };
    expect(writeSelection(selection)).toBe('?kind=civil-judgment&year=2022');
    expect(readSelection(writeSelection(selection), all)).toEqual(selection);
  });

  it('says nothing where nothing is chosen', () => {
    expect(writeSelection({})).toBe('');
    expect(writeSelection({ kind: '' })).toBe('');
  });

  it.each(['?kind=victory', '?colour=red', '?year=', '?kind=%3Cscript%3E', '?year=2022%20x'])(
    '%s chooses nothing',
    (address) => {
      expect(readSelection(address, all)).toEqual({});
    },
  );
});
