import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainTerms } from '../../../src/client/terms/explainTerms.ts';
import { at } from '../page.ts';

const show = vi.fn();
const leave = vi.fn();
const pages = vi.fn<(address: string) => Promise<Response>>();

beforeAll(() => {
  vi.stubGlobal('fetch', pages);
  explainTerms(document, leave);
});

beforeEach(() => {
  for (const each of [show, leave, pages]) each.mockReset();
  pages.mockImplementation(
    async () =>
      new Response(
        '<h1>Site</h1><main><h1><span lang="zh-Hans">同意</span> consent</h1><p class="lede">Said <b>freely</b>.</p></main>',
      ),
  );
  document.body.innerHTML = `
    <p><a class="term" href="/en/terms/consent/"><b>consent</b></a>
      <a class="term" id="next" href="/en/terms/other/">other</a>
      <a id="plain" href="/en/">no term</a></p>
    <div class="term-note" popover><p></p><p></p><p><a>more</a></p></div>`;
  // This DOM opens no popovers.
  Object.assign(at('.term-note'), { showPopover: show });
});

/** Clicks, and tells whether the link was kept from leading away. */
function click(selector: string, modifiers: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers });
  at(selector).dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a term', () => {
  it('opens its definition where it stands, with the focus in it', async () => {
    expect(click('.term b')).toBe(true);
    await vi.waitUntil(() => show.mock.calls.length > 0);
    const [head, meaning] = document.querySelectorAll('.term-note p');
    expect([head?.innerHTML, meaning?.innerHTML]).toEqual([
      '<span lang="zh-Hans">同意</span> consent',
      'Said <b>freely</b>.',
    ]);
    expect(at('.term-note').ariaLabel).toBe('consent');
    expect(document.activeElement).toBe(at('.term-note a'));
    expect(at('.term-note a').getAttribute('href')).toMatch(/\/en\/terms\/consent\/$/);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('leads to its page with %s', (modifier) => {
    expect(click('.term', { [modifier]: true })).toBe(false);
    expect(pages).not.toHaveBeenCalled();
  });

  it('is left alone where it is no term, or where the page has no room for a note', () => {
    expect(click('#plain')).toBe(false);
    at('.term-note').remove();
    expect(click('.term')).toBe(false);
  });

  it.each([
    ['cannot be reached', async () => Promise.reject(new Error('offline'))],
    ['defines nothing', async () => new Response('<main><h1>404</h1></main>')],
  ])('leads to its page where that %s', async (_, answer) => {
    pages.mockImplementation(answer);
    click('.term');
    await vi.waitUntil(() => leave.mock.calls.length > 0);
    expect(leave.mock.calls[0]?.[0]).toMatch(/\/en\/terms\/consent\/$/);
    expect(show).not.toHaveBeenCalled();
  });

  it('gives way to the one that was asked for after it', async () => {
    let answerLate = (_: Response) => {};
    pages.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
    click('.term');
    click('#next');
    await vi.waitUntil(() => show.mock.calls.length > 0);
    answerLate(new Response('<main><h1>late</h1><p class="lede">late</p></main>'));
    await new Promise((done) => setTimeout(done));
    expect(show).toHaveBeenCalledOnce();
    expect(at('.term-note').ariaLabel).toBe('other');
  });

  it('has the focus again when the definition is closed', async () => {
    click('.term b');
    await vi.waitUntil(() => show.mock.calls.length > 0);
    const closed = Object.assign(new Event('toggle'), { newState: 'closed' });
    at('.term-note').dispatchEvent(closed);
    expect(document.activeElement).toBe(at('.term'));
  });
});
