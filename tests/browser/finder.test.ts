import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, settled, useBrowser, visit } from './visit.ts';

useBrowser();

describe('the finder', () => {
  it('comes back from an answer to the screen on which it was chosen', async () => {
    const { page } = await visit('/zh/start/#gym--face-only');
    await page.locator('[id="gym--face-only"] a[href="/zh/faqs/gym-or-pool/"]').first().click();
    await arrivesAt(page, '/zh/faqs/gym-or-pool/');
    await page.goBack();
    await arrivesAt(page, '/zh/start/#gym--face-only');
    await eventually(() => page.locator('[id="gym--face-only"]').isVisible()).toBe(true);
    expect(await page.locator('#where').isVisible()).toBe(false);
  });

  it('keeps its place in the address, and in the other language', async () => {
    const { page } = await visit('/zh/start/#gym--face-only');
    const screen = page.locator('[id="gym--face-only"]');
    await eventually(() => screen.isVisible()).toBe(true);
    await page.locator('header a[hreflang="en"]').click();
    await arrivesAt(page, '/en/start/#gym--face-only');
    await eventually(() => screen.isVisible()).toBe(true);
  });

  it('is a page of links without JavaScript', async () => {
    const { page } = await visit('/zh/start/', { javaScriptEnabled: false, window: 'phone' });
    const dead = await page.locator('.choices li > a').evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#'))
        .filter((href) => !document.getElementById(href.slice(1))?.checkVisibility()),
    );
    expect(dead).toEqual([]);
    await page.locator('a[href="#home"]').first().click();
    await arrivesAt(page, '/zh/start/#home');
  });
});

describe('the way from the start page to a letter', () => {
  it('takes a reader on a phone seven taps, the letter copied, for a gate that knows faces only', async () => {
    const { page, problems } = await visit('/zh/', { window: 'phone', hasTouch: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    let taps = 0;
    const tap = async (target: string, place?: string) => {
      await page.locator(target).first().tap();
      taps += 1;
      if (place) await arrivesAt(page, place);
    };
    await tap('.doors a[href="/zh/start/"]', '/zh/start/');
    await tap('a[href="#home"]', '/zh/start/#home');
    await tap('a[href="#home--face-only"]', '/zh/start/#home--face-only');
    await tap(
      '[id="home--face-only"] a[href="/zh/faqs/gate-face-only/"]',
      '/zh/faqs/gate-face-only/',
    );
    await tap('main a[href="/zh/letters/gate-another-way/"]', '/zh/letters/gate-another-way/');
    await tap('#field-company');
    // From field to field by the key of the keyboard, without a tap.
    for (const words of ['安居物业服务有限公司', '张三', '幸福小区']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await tap('[data-action="copy"]');
    expect(taps).toBeLessThanOrEqual(7);
    const letter = () => page.evaluate(() => navigator.clipboard.readText());
    await eventually(letter).toContain('安居物业服务有限公司：\n');
    expect(await letter()).toContain('本人张三，系幸福小区');
    expect(await letter()).toContain('法释〔2021〕15号');
    expect(problems).toEqual([]);
  });
});

describe('costs and time', () => {
  it('answers without asking for anything', async () => {
    const { page, problems } = await visit('/zh/costs/', { window: 'phone' });
    await settled(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('[name="amount"]').fill('100001');
    await page.locator('[name="known"]').fill('2024-02-29');
    const said = await page.locator('[data-costs-result]').innerText();
    expect(said).toContain('600.01元至1000.01元');
    expect(said).toContain('2027年2月28日');
    expect([...requests, ...problems]).toEqual([]);
  });

  it('is a table of rules without JavaScript, and shows no form that does nothing', async () => {
    const { page } = await visit('/zh/costs/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-costs]').isVisible()).toBe(false);
    expect(await page.locator('[data-rule="fee-damages"]').innerText()).toContain('0.5%');
  });
});
