import { expect, it } from 'vitest';
import { openForPrint } from '../../../src/client/page/openForPrint.ts';

it('what is folded is open while the page is printed, and as it was afterwards', () => {
  document.body.innerHTML = '<details></details><details open></details>';
  const open = () => [...document.querySelectorAll('details')].map((each) => each.open);
  openForPrint(window);
  window.dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, true]);
});
