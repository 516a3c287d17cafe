import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainTerms } from '../../../src/client/terms/explainTerms.ts';
import { at } from '../page.ts';

const show = vi.fn();

beforeAll(() => explainTerms(document));

beforeEach(() => {
  show.mockReset();
  document.body.innerHTML = `
    <p><a class="term" href="/en/terms/consent/" data-term="consent"><b>consent</b></a>
      <a class="term" href="/en/terms/other/" data-term="other">no note here</a>
      <a href="/en/">no term</a></p>
    <div id="term-consent" popover><a href="/en/terms/consent/">more</a></div>`;
  // This DOM opens no popovers.
  Object.assign(at('#term-consent'), { showPopover: show });
});

/** Clicks, and tells whether the link was kept from leading away. */
function click(selector: string, modifiers: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers });
  at(selector).dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a term', () => {
  it('opens its definition where it stands, with the focus in it', () => {
    expect(click('.term b')).toBe(true);
    expect(show).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(at('#term-consent a'));
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('leads to its page with %s', (modifier) => {
    expect(click('.term', { [modifier]: true })).toBe(false);
    expect(show).not.toHaveBeenCalled();
  });

  it('leads to its page where the definition is not at hand, as other links do', () => {
    expect([click('[data-term="other"]'), click('a:not(.term)')]).toEqual([false, false]);
  });

  it('has the focus again when the definition is closed', () => {
    click('.term b');
    const closed = Object.assign(new Event('toggle'), { newState: 'closed' });
    at('#term-consent').dispatchEvent(closed);
    expect(document.activeElement).toBe(at('.term'));
  });
});
