// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unfold } from '../../../src/client/text/unfold.ts';
import { at } from '../page.ts';

const scrolled = vi.fn();

beforeEach(() => {
  vi.stubGlobal('scrollBy', scrolled.mockReset());
  document.body.innerHTML = `<div class="fold"><div class="parallel"><a href="#p9">9</a></div>
    <label class="unfold"><input type="checkbox"></label></div>`;
  unfold(at('.fold'));
});

const isOpen = () => at<HTMLInputElement>('input').checked;

describe('a folded text', () => {
  it('opens where something within it was found, which keeps its place', () => {
    Object.defineProperty(at('.parallel'), 'scrollTop', { value: 300 });
    at('.parallel').dispatchEvent(new Event('scroll'));
    expect([isOpen(), scrolled.mock.calls]).toEqual([true, [[0, 300]]]);
  });

  it('stays as it is while nothing within it moves', () => {
    at('.parallel').dispatchEvent(new Event('scroll'));
    expect([isOpen(), scrolled.mock.calls]).toEqual([false, []]);
  });

  it('is seen from its beginning when it is folded again', () => {
    const seen = vi.fn();
    at('.parallel').scrollIntoView = seen;
    at('input').click();
    expect(seen).not.toHaveBeenCalled();
    at('input').click();
    expect(seen).toHaveBeenCalledOnce();
  });

  it.each([
    ['opens when the keyboard comes into it', true],
    ['stays folded at a touch', false],
  ])('%s', (_, byKeyboard) => {
    at('a').matches = (selector: string) => selector === ':focus-visible' && byKeyboard;
    at('a').focus();
    expect(isOpen()).toBe(byKeyboard);
  });
});
