import { expect, it } from 'vitest';
import { element } from '../../../src/client/search/element.ts';

it('takes text as text, whatever it holds', () => {
  const made = element('p', {}, '<img src=x onerror=alert(1)>', ' & more');
  expect(made.children).toHaveLength(0);
  expect(made.textContent).toBe('<img src=x onerror=alert(1)> & more');
});

it('keeps what it is given in order', () => {
  const made = element('p', {}, 'a ', element('b', {}, 'b'), ' c');
  expect(made.outerHTML).toBe('<p>a <b>b</b> c</p>');
});

it('sets an attribute that is true, and none that is false or not there', () => {
  const made = element('div', { class: 'x', hidden: true, title: undefined, inert: false });
  expect(made.outerHTML).toBe('<div class="x" hidden=""></div>');
});
