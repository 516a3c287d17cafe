import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/client/search/ask.ts';
import { searchBox } from '../../../src/client/search/searchBox.ts';
import { at, press } from '../page.ts';
import { answer, result, where } from './answers.ts';

vi.mock('../../../src/client/search/ask.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../src/client/search/siteIndex.ts', () => ({ siteIndex: async () => ({}) }));
const asked = vi.mocked(ask);

beforeEach(() => {
  asked.mockReset().mockImplementation(async (_, { query }) => answer(query, [result()]));
  document.body.innerHTML = '<form><input name="q"></form><button>elsewhere</button>';
  searchBox(at<HTMLFormElement>('form'), where);
});

/** Types a query and waits for what is made of it. */
async function type(query: string) {
  const input = at<HTMLInputElement>('input');
  input.focus();
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}
const panel = () => at('.search-panel');
const said = () => at('[role="status"]').textContent;

describe('a box that is typed in', () => {
  it('shows results below itself and says how many', async () => {
    expect(panel().hidden).toBe(true);
    await type('PIPL');
    expect(panel().hidden).toBe(false);
    expect(panel().querySelectorAll('.result')).toHaveLength(1);
    expect(said()).toBe('1 result');
  });

  it('leads to the rest where there are more', async () => {
    await type('PIPL');
    expect(panel().querySelector('.search-all')).toBeNull();
    asked.mockResolvedValue(answer('PIPL', [result()], 40));
    await type('PIPL');
    const all = panel().querySelector('.search-all');
    expect(all?.getAttribute('href')).toBe('/facelaw/en/search/#q=PIPL');
    expect(all?.textContent).toBe('See all 40 results');
  });

  it('closes when it is emptied, and asks nothing', async () => {
    await type('PIPL');
    asked.mockClear();
    await type('  ');
    expect(panel().hidden).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it('says so when the search fails', async () => {
    asked.mockRejectedValue(new Error('no network'));
    await type('PIPL');
    expect(panel().textContent).toContain(where.strings.failed);
    expect(said()).toBe(where.strings.failed);
    asked.mockResolvedValue(answer('PIPL', [result()]));
    panel().querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(panel().querySelectorAll('.result')).toHaveLength(1);
  });
});

describe('an open box', () => {
  beforeEach(() => type('PIPL'));

  it('closes at Esc, with the focus in the input', () => {
    panel().querySelector('a')?.focus();
    press('Escape');
    expect(panel().hidden).toBe(true);
    expect(document.activeElement).toBe(at('input'));
  });

  it('closes at a click outside of it, and not at one inside', () => {
    panel().click();
    expect(panel().hidden).toBe(false);
    at('button').click();
    expect(panel().hidden).toBe(true);
  });

  it('closes when the focus goes elsewhere, and not within it', () => {
    const leaveFor = (relatedTarget: Element | null) =>
      at('form').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));
    leaveFor(panel().querySelector('a'));
    expect(panel().hidden).toBe(false);
    leaveFor(at('button'));
    expect(panel().hidden).toBe(true);
  });

  it('opens anew at a click into the input', async () => {
    press('Escape');
    at('input').click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(panel().hidden).toBe(false);
  });
});

it('a box that holds words when the page comes answers them', async () => {
  document.body.innerHTML = '<form><input name="q" value="刷脸"></form>';
  searchBox(at<HTMLFormElement>('form'), where);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked.mock.lastCall?.[1].query).toBe('刷脸');
});
