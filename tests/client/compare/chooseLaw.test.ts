import { expect, it } from 'vitest';
import { chooseLaw } from '../../../src/client/compare/chooseLaw.ts';
import { at } from '../page.ts';

function open(address: string) {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<fieldset>
    <input type="radio" name="law" value="pipl" checked><input type="radio" name="law" value="civil-code">
  </fieldset>`;
  chooseLaw(at('fieldset'));
}
const chosen = () => at<HTMLInputElement>('input:checked').value;

it('the law that is compared is the one in the address, if it is among them', () => {
  open('/zh/compare/?law=civil-code');
  expect(chosen()).toBe('civil-code');
  open('/zh/compare/?law=criminal-law');
  expect(chosen()).toBe('pipl');
});

it('a choice goes into the address; the question in it stays', () => {
  open('/zh/compare/#minors');
  at<HTMLInputElement>('[value="civil-code"]').click();
  expect(location.search + location.hash).toBe('?law=civil-code#minors');
});
