import { beforeEach, describe, expect, it } from 'vitest';
import { costsForm } from '../../../src/client/costs/costsForm.ts';
import { costsStrings } from '../../../src/i18n/costs.ts';
import { siteLibrary } from '../../library/siteLibrary.ts';
import { at } from '../page.ts';

const { rules } = siteLibrary.costs;
const rows = rules
  .map(({ id, says }) => `<tr data-rule="${id}"><td data-copy>${says.en}</td></tr>`)
  .join('');
const page = `<form data-costs data-locale="en">
    <select name="kind"><option value="site"></option><option value="online"></option><option value="contract"></option></select>
    <input name="amount"><input name="known"><input name="halved" type="checkbox">
  </form><div data-costs-result></div>
  <script type="application/json" data-costs-strings>${JSON.stringify(costsStrings.en.answer)}</script>
  <table>${rows}</table>`;

beforeEach(() => {
  document.body.innerHTML = page;
  costsForm(document);
});

function enter(fields: Record<string, string>): string {
  for (const [name, value] of Object.entries(fields)) {
    at<HTMLInputElement>(`[name="${name}"]`).value = value;
  }
  at('form').dispatchEvent(new Event('input'));
  return at('[data-costs-result]').textContent ?? '';
}

describe('the calculator', () => {
  it('answers at once, for a gate and no money', () => {
    const said = at('[data-costs-result]').textContent;
    expect(said).toContain('100 to 500 yuan');
    expect(said).not.toContain('own home.');
    expect(said).toContain('the basic court of the place of the infringement');
  });

  it('adds what the damages cost', () => {
    expect(enter({ amount: '200000' })).toContain('1,100 to 1,500 yuan');
    expect(enter({ amount: '200000' })).toContain('1,000 yuan for the damages');
  });

  it('halves, and says by which rule', () => {
    at<HTMLInputElement>('[name="halved"]').checked = true;
    const said = enter({ amount: '0' });
    expect(said).toContain('50 to 250 yuan');
    expect(said).toContain('It is halved in simple procedure');
  });

  it('offers the own home for what happened online', () => {
    expect(enter({ kind: 'online' })).toContain('the basic court of your own home');
  });

  it('does not guess the fee of a contract above what the rule says', () => {
    expect(enter({ kind: 'contract', amount: '10000' })).toContain('50 yuan');
    expect(enter({ kind: 'contract', amount: '10001' })).toContain('cannot be worked out here');
  });

  it('says when three years end, and sends earlier days to the law of their time', () => {
    expect(enter({ known: '2024-05-18' })).toContain('three years end on 18 May 2027');
    expect(enter({ known: '2019-10-17' })).toContain('before 1 January 2021');
  });

  it.each<Record<string, string>>([{ amount: '-1' }, { amount: 'x' }, { known: '2024-02-30' }])(
    'refuses %o',
    (fields) => {
      expect(enter(fields)).toBe(costsStrings.en.answer.invalid);
    },
  );

  it.each(['site', 'online', 'contract'])(
    'shows a rule of the page for every line (%s)',
    (kind) => {
      enter({ kind, known: '2024-05-18', amount: '1' });
      for (const details of document.querySelectorAll('[data-costs-result] details')) {
        expect(details.querySelectorAll('p').length).toBeGreaterThan(0);
      }
    },
  );
});
