import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arrowKeys } from '../../../src/client/search/arrowKeys.ts';
import { at, press } from '../page.ts';

const escaped = vi.fn();

beforeEach(() => {
  escaped.mockReset();
  document.body.innerHTML =
    '<input><div><a id="one" href="/one">1</a><a>no link</a><a id="two" href="/two">2</a></div>';
  arrowKeys(at<HTMLInputElement>('input'), at('div'), escaped);
  at('input').focus();
});

const focus = () => document.activeElement?.id || document.activeElement?.localName;

describe('the arrow keys', () => {
  it('move from the input to each result and back', () => {
    const way = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key);
      return focus();
    });
    expect(way).toEqual(['one', 'two', 'one', 'input']);
  });

  it('stay at either end, and never scroll the page', () => {
    expect([press('ArrowUp'), focus()]).toEqual([true, 'input']);
    at('#two').focus();
    expect([press('ArrowDown'), focus()]).toEqual([true, 'two']);
  });

  it('leave every other key to the browser', () => {
    expect([press('a'), press('Enter'), press('Tab')]).toEqual([false, false, false]);
    expect(focus()).toBe('input');
  });
});

it('are left to an input method that composes', () => {
  expect(press('ArrowDown', { isComposing: true })).toBe(false);
  expect(focus()).toBe('input');
});

describe('Esc', () => {
  it('returns to the input from a result, and does what else is wanted', () => {
    at('#two').focus();
    press('Escape');
    expect(focus()).toBe('input');
    expect(escaped).toHaveBeenCalledOnce();
  });

  it('is heard in the input too', () => {
    press('Escape');
    expect(escaped).toHaveBeenCalledOnce();
  });
});
