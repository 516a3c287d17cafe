import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { wake } from '../../../src/client/search/wake.ts';
import { at, press } from '../page.ts';

const load = vi.fn<(form: HTMLFormElement) => Promise<void>>();

// One page, one call: it listens to the document.
beforeAll(() => wake(load));

beforeEach(() => {
  load.mockReset().mockResolvedValue();
  document.body.innerHTML = `
    <form data-search-box action="/zh/search/"><input name="q" value="刷脸"></form>
    <form id="other"><input id="field"><textarea></textarea></form>
    <p contenteditable><b tabindex="0">x</b></p>`;
});

describe('a search box', () => {
  it('is brought to life at its first touch, and once', () => {
    at('[data-search-box] input').focus();
    at('#field').focus();
    at('[data-search-box] input').focus();
    expect(load.mock.calls).toEqual([[at('[data-search-box]')]]);
  });

  it('is tried again at the next touch where it could not be loaded', async () => {
    load.mockRejectedValueOnce(new Error('no network'));
    at('[data-search-box] input').focus();
    await Promise.resolve();
    await Promise.resolve();
    at('#field').focus();
    at('[data-search-box] input').focus();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is not woken by any other field', () => {
    at('#field').focus();
    expect(load).not.toHaveBeenCalled();
  });

  it('sends its query to the search page in the fragment, which no server sees', () => {
    const assign = vi.spyOn(location, 'assign').mockReturnValue();
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    at('[data-search-box]').dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
    expect(assign.mock.calls).toEqual([[`${location.origin}/zh/search/#q=%E5%88%B7%E8%84%B8`]]);
    assign.mockRestore();
  });

  it('leaves other forms alone', () => {
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    at('#other').dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(false);
  });
});

describe('the key /', () => {
  const searching = () => document.activeElement === at('[data-search-box] input');

  it('goes to the search', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    expect([press('/'), searching()]).toEqual([true, true]);
  });

  it.each(['#field', 'textarea', 'b'])('is typed where one types: %s', (selector) => {
    at(selector).focus();
    expect([press('/'), searching()]).toEqual([false, false]);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s own', (modifier) => {
    (document.activeElement as HTMLElement | null)?.blur();
    expect([press('/', { [modifier]: true }), searching()]).toEqual([false, false]);
  });

  it('and no other does so', () => {
    expect([press('s'), searching()]).toEqual([false, false]);
  });

  it('does nothing on a page without a search', () => {
    document.body.innerHTML = '';
    expect(press('/')).toBe(false);
  });
});
