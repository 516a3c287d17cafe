import { beforeEach, describe, expect, it } from 'vitest';
import { filterCases } from '../../../src/client/cases/filterCases.ts';
import { caseFilterIds } from '../../../src/content-model/case/selection.ts';
import { at } from '../page.ts';

const [kind, other] = caseFilterIds as unknown as [string, string];

const select = (name: string, ...values: string[]) => `<select name="${name}">
  <option value="">All</option>
  ${values.map((value) => `<option value="${value}" data-label="${value}">${value}</option>`).join('')}
</select>`;

beforeEach(() => open(''));

/** Opens a list of three cases at an address. */
function open(address: string) {
  history.replaceState(null, '', `/en/cases/${address}`);
  document.body.innerHTML = `
    <form data-shown="{n} of {total}" data-none="None." data-option="{label} ({n})" data-chosen="{n} set">
      <span data-set></span><button type="reset"></button>
      ${select(kind, 'civil', 'penal')}${select(other, 'won', 'lost')}<p role="status"></p>
    </form>
    <table><tbody>
      <tr id="a" data-tags="${kind}:civil ${other}:won"></tr>
      <tr id="b" data-tags="${kind}:civil ${other}:lost"></tr>
      <tr id="c" data-tags="${kind}:penal ${other}:lost"></tr>
    </tbody></table>`;
  filterCases(at<HTMLFormElement>('form'), [...document.querySelectorAll('tr')]);
}

function choose(name: string, value: string) {
  at<HTMLSelectElement>(`select[name="${name}"]`).value = value;
  at('form').dispatchEvent(new Event('change', { bubbles: true }));
}
const left = () =>
  [...document.querySelectorAll('tr')].filter((row) => !row.hidden).map(({ id }) => id);
const said = () => at('[role="status"]').textContent;
const option = (value: string) => at<HTMLOptionElement>(`option[value="${value}"]`);

describe('the list of cases', () => {
  it('shows all at first', () => {
    expect(left()).toEqual(['a', 'b', 'c']);
    expect(said()).toBe('3 of 3');
  });

  it('keeps what fits every choice, says how many, and writes it into the address', () => {
    choose(kind, 'civil');
    expect([left(), said()]).toEqual([['a', 'b'], '2 of 3']);
    choose(other, 'lost');
    expect([left(), said()]).toEqual([['b'], '1 of 3']);
    const asked = new URLSearchParams(location.search);
    expect([asked.get(kind), asked.get(other)]).toEqual(['civil', 'lost']);
  });

  it('opens as its address says', () => {
    open(`?${kind}=penal`);
    expect(left()).toEqual(['c']);
    expect(at<HTMLSelectElement>(`select[name="${kind}"]`).value).toBe('penal');
  });

  it('tells at each choice what it would leave, and lets no one choose what leaves nothing', () => {
    choose(kind, 'penal');
    expect(option('lost').textContent).toBe('lost (1)');
    expect([option('won').textContent, option('won').disabled]).toEqual(['won (0)', true]);
    expect(option('lost').disabled).toBe(false);
  });

  it('says how many choices are made, and offers to take them back only then', () => {
    const reset = () => at<HTMLButtonElement>('button[type="reset"]').hidden;
    expect([at('[data-set]').textContent, reset()]).toEqual(['', true]);
    choose(kind, 'civil');
    expect([at('[data-set]').textContent, reset()]).toEqual(['1 set', false]);
  });

  it('shows words instead of a bare table where nothing is left', () => {
    open(`?${kind}=penal&${other}=won`);
    expect([left(), said(), at('table').hidden]).toEqual([[], '0 of 3 None.', true]);
    choose(other, '');
    expect([left(), at('table').hidden]).toEqual([['c'], false]);
  });

  it('shows all again when the choice is taken back', () => {
    choose(kind, 'penal');
    at('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    expect(left()).toEqual(['a', 'b', 'c']);
    expect(location.search).toBe('');
  });
});
