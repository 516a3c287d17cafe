import { expect, it } from 'vitest';
import { splitBefore } from '../../../src/library/pages/splitBefore.ts';

const page = '<h2 id="what-to-do">Do</h2><p>1</p><h2 class="x" id="basis">Basis</h2><p>2</p>';

it('cuts a page before the heading of a section', () => {
  expect(splitBefore(page, 'basis')).toEqual([
    '<h2 id="what-to-do">Do</h2><p>1</p>',
    '<h2 class="x" id="basis">Basis</h2><p>2</p>',
  ]);
});

it('says where the section is not there', () => {
  expect(() => splitBefore(page, 'limits')).toThrow('no section "limits"');
});
