import { beforeEach, expect, it } from 'vitest';
import { openTarget } from '../../../src/client/page/openTarget.ts';
import { at } from '../page.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <details id="law"><details id="inner"><p id="source-a"></p></details></details>
    <details id="facts"></details>`;
  history.replaceState(null, '', '/');
});

const open = () =>
  [...document.querySelectorAll('details')].filter((each) => each.open).map(({ id }) => id);

it('opens all that folds in what the address leads to, and nothing else', () => {
  history.replaceState(null, '', '/#source-a');
  openTarget(document);
  expect(open()).toEqual(['law', 'inner']);
});

it('opens a folded part when a link of the page leads to it', () => {
  openTarget(document);
  expect(open()).toEqual([]);
  history.replaceState(null, '', '/#facts');
  window.dispatchEvent(new Event('hashchange'));
  expect(open()).toEqual(['facts']);
  expect(at('#facts')).toBeTruthy();
});
