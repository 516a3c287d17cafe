import { beforeEach, describe, expect, it } from 'vitest';
import { sortTable } from '../../../src/client/cases/sortTable.ts';
import { at } from '../page.ts';

// The rows of a part of a table, which this DOM lacks.
Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
  configurable: true,
  get(this: Element) {
    return this.children;
  },
});

beforeEach(() => {
  document.body.innerHTML = `
    <select>
      <option value="0-ascending">Case, ascending</option>
      <option value="1-descending">Sum, descending</option>
    </select>
    <p role="status" data-ascending="Up by {column}" data-descending="Down by {column}"></p>
    <table data-locale="en" data-sort-label="Sort by {column}">
      <thead><tr><th>Case</th><th>Sum</th></tr></thead>
      <tbody>
        <tr><td>b</td><td data-value="1038">1,038 yuan</td></tr>
        <tr><td>a</td><td data-value="200">200 yuan</td></tr>
        <tr><td>c</td><td data-value="200">200 yuan</td></tr>
      </tbody>
    </table>`;
  sortTable(at<HTMLTableElement>('table'), {
    menu: at<HTMLSelectElement>('select'),
    status: at('[role="status"]'),
  });
});

const order = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.textContent?.trim()[0]);
const heads = () => [...document.querySelectorAll('th')];
const pressHead = (index: number) => heads()[index]?.querySelector('button')?.click();
const told = () => heads().map((head) => head.getAttribute('aria-sort'));

describe('a table of cases', () => {
  it('has a button in each head that says what it does', () => {
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent, title }) => [textContent, title])).toEqual([
      ['Case', 'Sort by Case'],
      ['Sum', 'Sort by Sum'],
    ]);
  });

  it('stays as it is until one is pressed', () => {
    expect([order(), told()]).toEqual([
      ['b', 'a', 'c'],
      [null, null],
    ]);
  });

  it('is sorted by a column, and by a second press the other way round', () => {
    pressHead(0);
    expect([order(), told()]).toEqual([
      ['a', 'b', 'c'],
      ['ascending', null],
    ]);
    pressHead(0);
    expect([order(), told()]).toEqual([
      ['c', 'b', 'a'],
      ['descending', null],
    ]);
  });

  it('is sorted by the value of a cell, not by what is shown; equal rows keep their places', () => {
    pressHead(1);
    expect([order(), told()]).toEqual([
      ['a', 'c', 'b'],
      [null, 'ascending'],
    ]);
  });

  it('is sorted by a menu as well, and says how', () => {
    at<HTMLSelectElement>('select').value = '1-descending';
    at('select').dispatchEvent(new Event('change'));
    expect([order(), told(), at('[role="status"]').textContent]).toEqual([
      ['b', 'a', 'c'],
      [null, 'descending'],
      'Down by Sum',
    ]);
  });

  it('has its menu follow its heads', () => {
    pressHead(0);
    expect(at<HTMLSelectElement>('select').value).toBe('0-ascending');
    expect(at('[role="status"]').textContent).toBe('Up by Case');
  });

  it('tells of one order only', () => {
    pressHead(0);
    pressHead(1);
    expect(told()).toEqual([null, 'ascending']);
  });
});
