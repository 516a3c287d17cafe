import { beforeAll, beforeEach, expect, it } from 'vitest';
import { markTwins } from '../../../src/client/text/markTwins.ts';
import { at } from '../page.ts';

beforeAll(() => markTwins(document));

beforeEach(() => {
  const column = (id: string, suffix: string) =>
    [1, 2]
      .map((row) => `<p class="block" id="${id}${row}${suffix}"><a href="#">x</a></p>`)
      .join('');
  const text = (id: string) => `<div class="parallel">${column(id, '')}${column(id, '-en')}</div>`;
  document.body.innerHTML = `${text('a')}${text('b')}<p id="outside">y</p>`;
  at('#outside').dispatchEvent(new Event('pointerover', { bubbles: true }));
});

const marked = () => [...document.querySelectorAll('.twin')].map(({ id }) => id);
const on = (selector: string, event: string) =>
  at(selector).dispatchEvent(new Event(event, { bubbles: true }));

it('pointing at a block marks it and its twin, in its own text only', () => {
  on('#a2-en a', 'pointerover');
  expect(marked()).toEqual(['a2', 'a2-en']);
});

it('moving the focus into a block does the same', () => {
  on('#b1 a', 'focusin');
  expect(marked()).toEqual(['b1', 'b1-en']);
});

it('the marks go with the pointer', () => {
  on('#a1', 'pointerover');
  on('#a2', 'pointerover');
  expect(marked()).toEqual(['a2', 'a2-en']);
  on('#outside', 'pointerover');
  expect(marked()).toEqual([]);
});
