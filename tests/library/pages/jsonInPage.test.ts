import { expect, it } from 'vitest';
import { jsonInPage } from '../../../src/library/pages/jsonInPage.ts';

it('data in a page are read as they were written, and no text in them ends the script', () => {
  const data = { said: '</script><!--<script>', sum: 3 };
  const written = jsonInPage(data);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual(data);
});
