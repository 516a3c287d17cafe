import { expect, it } from 'vitest';
import { dataIn } from '../../../src/client/page/dataIn.ts';
import { jsonInPage } from '../../../src/library/pages/jsonInPage.ts';

it('a script reads what its page holds for it, and says what is missing', () => {
  const data = { said: '</script>' };
  document.body.innerHTML = `<script type="application/json" data-words>${jsonInPage(data)}</script>`;
  expect(dataIn(document, 'data-words')).toEqual(data);
  expect(() => dataIn(document, 'data-numbers')).toThrow('<script data-numbers>');
});
