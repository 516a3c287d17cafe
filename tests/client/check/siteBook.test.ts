import { afterEach, describe, expect, it, vi } from 'vitest';

const data = { collection: { laws: {}, outside: { laws: [], articles: {} }, day: '2026-11-28' } };
const empty = { ...data, names: [], script: '', laws: [], texts: {}, cases: [] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A module of its own for each test: it keeps what it has opened. */
const siteBook = async () => (await import('../../../src/client/check/siteBook.ts')).siteBook;

describe('what a check is made with', () => {
  it('is asked for once, below the base, with nothing of the text', async () => {
    const ask = vi.fn(async () => Response.json(empty));
    vi.stubGlobal('fetch', ask);
    const open = await siteBook();
    await Promise.all([open('/site/'), open('/site/')]);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledWith(
      '/site/check/data.json',
      expect.not.objectContaining({ body: expect.anything() }),
    );
  });

  it('is asked for again where it could not be had', async () => {
    const ask = vi.fn(async () => new Response('', { status: 503 }));
    vi.stubGlobal('fetch', ask);
    const open = await siteBook();
    await expect(open('/')).rejects.toThrow('503');
    ask.mockResolvedValueOnce(Response.json(empty));
    await expect(open('/')).resolves.toHaveProperty('wordings');
  });
});
