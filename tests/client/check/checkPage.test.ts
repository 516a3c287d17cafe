import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkPage } from '../../../src/client/check/checkPage.ts';
import { checkStrings } from '../../../src/i18n/check.ts';
import { at } from '../page.ts';

const strings = checkStrings.en;
const read = vi.fn((text: string) => ({
  summary: `read ${text}`,
  nodes: [document.createTextNode(text)],
}));
const openReader = vi.fn(async () => read);

/** Opens the page; its reader is loaded by what is given. */
function open(load: () => Promise<unknown> = async () => ({ openReader })) {
  document.body.innerHTML = `
    <form data-check data-locale="en" data-base="/site"><textarea></textarea><button>Check</button></form>
    <p role="status" data-check-status></p><div data-check-result></div>
    <script type="application/json" data-check-strings></script>`;
  at('[data-check-strings]').textContent = JSON.stringify({ strings, pages: {} });
  checkPage(document, load as never);
}

async function check(text: string) {
  at<HTMLTextAreaElement>('textarea').value = text;
  at('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(status()).not.toBe(strings.loading));
}

const status = () => at('[data-check-status]').textContent;
const result = () => at('[data-check-result]').textContent;

beforeEach(() => {
  vi.clearAllMocks();
  open();
});

describe('the page that checks a text', () => {
  it('fetches nothing until its box is touched, and then at once', async () => {
    expect(openReader).not.toHaveBeenCalled();
    at('textarea').dispatchEvent(new Event('focusin', { bubbles: true }));
    await vi.waitFor(() => expect(openReader).toHaveBeenCalledTimes(1));
    expect(openReader).toHaveBeenCalledWith({ base: '/site/', locale: 'en', strings, pages: {} });
  });

  it('shows what was found, and says it where it is read out', async () => {
    await check('Article 75 of the PIPL');
    expect(result()).toBe('Article 75 of the PIPL');
    expect(status()).toBe('read Article 75 of the PIPL');
  });

  it('stays where it is when the form is sent', () => {
    const sent = new Event('submit', { cancelable: true });
    at('form').dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
  });

  it('asks for a text where there is none', async () => {
    await check('  \n ');
    expect(status()).toBe(strings.empty);
    expect(read).not.toHaveBeenCalled();
  });

  it('takes a text of a hundred thousand characters, and no longer one', async () => {
    await check('x'.repeat(100_000));
    expect(read).toHaveBeenCalled();
    await check('x'.repeat(100_001));
    expect(status()).toContain('at most 100000 characters');
    expect(result()).toBe('');
  });

  it('says so where the laws cannot be had, and tries again', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ openReader });
    open(load);
    await check('text');
    expect(status()).toBe(strings.failed);
    await check('text');
    expect(status()).toBe('read text');
  });
});
