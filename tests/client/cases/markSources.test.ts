import { expect, it } from 'vitest';
import { markSources } from '../../../src/client/cases/markSources.ts';
import { at } from '../page.ts';

it('the mark of a statement shows all its sources, and only its own', () => {
  document.body.innerHTML = `
    <a id="first" href="#source-a" data-sources="a c">1, 3</a>
    <a id="other" href="#source-b" data-sources="b">2</a>
    <ol><li id="source-a"></li><li id="source-b"></li><li id="source-c"></li></ol>`;
  const shown = () => [...document.querySelectorAll('.relied-on')].map(({ id }) => id);
  markSources(document);
  at('#first').click();
  expect(shown()).toEqual(['source-a', 'source-c']);
  at('#other').click();
  expect(shown()).toEqual(['source-b']);
});
