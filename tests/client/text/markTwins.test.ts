import { beforeAll, beforeEach, expect, it } from 'vitest';
import { markTwins } from '../../../src/client/text/markTwins.ts';
import { at } from '../page.ts';

beforeAll(() => markTwins(document));

beforeEach(() => {
  const column = (language: string) =>
    [1, 2]
      .map(
        (row) => `<p class="block" id="${language}${row}" data-row="${row}"><a href="#">x</a></p>`,
      )
      .join('');
  const text = (id: string) =>
    `<div class="parallel">${column(`${id}zh`)}${column(`${id}en`)}</div>`;
  document.body.innerHTML = `${text('a')}${text('b')}<p id="outside">y</p>`;
  at('#outside').dispatchEvent(new Event('pointerover', { bubbles: true }));
});

const marked = () => [...document.querySelectorAll('.twin')].map(({ id }) => id);
const on = (selector: string, event: string) =>
  at(selector).dispatchEvent(new Event(event, { bubbles: true }));

it('pointing at a block marks it and its twin, in its own text only', () => {
  on('#aen2 a', 'pointerover');
  expect(marked()).toEqual(['azh2', 'aen2']);
});

it('moving the focus into a block does the same', () => {
  on('#bzh1 a', 'focusin');
  expect(marked()).toEqual(['bzh1', 'ben1']);
});

it('the marks go with the pointer', () => {
  on('#azh1', 'pointerover');
  on('#azh2', 'pointerover');
  expect(marked()).toEqual(['azh2', 'aen2']);
  on('#outside', 'pointerover');
  expect(marked()).toEqual([]);
});
