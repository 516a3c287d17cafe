import { beforeEach, describe, expect, it } from 'vitest';
import { filterTerms } from '../../../src/client/terms/filterTerms.ts';
import { at } from '../page.ts';

function open(address = '/zh/terms/') {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<input><p role="status" data-shown="{n} left" data-none="None."></p>
    <section id="d"><p id="consent" data-words="单独同意 separate consent dandutongyi ddty"></p></section>
    <section id="m"><p id="access" data-words="门禁 access control menjin mj"></p>
      <p id="notice" data-words="明示 express consent mingshi ms"></p></section>`;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  filterTerms({
    input: at<HTMLInputElement>('input'),
    status: at('[role="status"]'),
    rows: all('[data-words]'),
    groups: all('section'),
  });
}

function type(text: string) {
  at<HTMLInputElement>('input').value = text;
  at('input').dispatchEvent(new Event('input'));
}
const left = () =>
  [...document.querySelectorAll<HTMLElement>('section, [data-words]')]
    .filter((each) => !each.hidden)
    .map(({ id }) => id);
const said = () => at('[role="status"]').textContent;

beforeEach(() => open());

describe('the list of terms', () => {
  it.each([
    ['门禁', ['m', 'access']],
    ['Consent', ['d', 'consent', 'm', 'notice']],
    ['express  consent', ['m', 'notice']],
    ['ddty', ['d', 'consent']],
  ])('keeps for %s what holds every word, and its letter', (typed, expected) => {
    type(typed);
    expect(left()).toEqual(expected);
  });

  it('says how many are left, and what to do when none is', () => {
    type('consent');
    expect(said()).toBe('2 left');
    type('zzz');
    expect([left(), said()]).toEqual([[], 'None.']);
  });

  it('is whole again, and silent, when nothing is typed', () => {
    type('门禁');
    type('');
    expect([left().length, said(), location.hash]).toEqual([5, '', '']);
  });

  it('keeps what is typed in the fragment, and opens with it', () => {
    type('门禁');
    expect(new URLSearchParams(location.hash.slice(1)).get('q')).toBe('门禁');
    open('/zh/terms/#q=mj');
    expect([at<HTMLInputElement>('input').value, ...left()]).toEqual(['mj', 'm', 'access']);
  });

  it('leaves the address of a letter alone', () => {
    open('/zh/terms/#letter-M');
    expect([left().length, location.hash]).toEqual([5, '#letter-M']);
  });
});
