import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { finderPlaces } from '../../src/library/finder.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { arrivesAt, eventually, settled, useBrowser, visit } from './visit.ts';

useBrowser();

/** What the screen that now shows offers: the fragments of its choices. */
const choices = (page: Page) =>
  page
    .locator('[data-screen]:visible .choices li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Presses Tab until the focus is on the link of a fragment, as a reader without a mouse does. */
async function tabTo(page: Page, fragment: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    if (at === fragment) return;
  }
  throw new Error(`the focus never comes to ${fragment}`);
}

/** The screen that shows, once the focus is on its heading. */
async function arrived(page: Page, screen: RegExp): Promise<string> {
  const now = () =>
    page.evaluate(() => {
      const shown = document.querySelector('[data-screen].now');
      return shown?.contains(document.activeElement) ? shown.id : '';
    });
  await eventually(now).toMatch(screen);
  return now();
}

/** Goes by keyboard through every choice below the screen that shows, and back each time. */
async function walk(page: Page, screen: string, reached: string[]): Promise<void> {
  for (const choice of await choices(page)) {
    await tabTo(page, choice);
    if (!choice.startsWith('#')) {
      reached.push(`${screen} ${choice}`);
      continue;
    }
    await page.keyboard.press('Enter');
    await walk(page, await arrived(page, new RegExp(`^${choice.slice(1)}$`)), reached);
    await page.goBack();
    await arrived(page, new RegExp(`^${screen}$`));
  }
}

/** Every end of the finder, with the screen on which it is chosen. */
const ends = finderPlaces(siteLibrary).flatMap(({ place, acts }) =>
  acts.flatMap(({ id, says, leaves }) => {
    const screen = says && leaves.length === 1 ? place : id;
    return leaves.map(({ faq }) => `${screen} /zh/${faq.key}/`);
  }),
);

describe('the finder', () => {
  it('leads to every end by keyboard, and back, without asking for anything', {
    timeout: 300_000,
  }, async () => {
    const { page, problems } = await visit('/zh/start/');
    await settled(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const reached: string[] = [];
    await page.locator('#where h2').focus();
    await walk(page, 'where', reached);
    expect(reached.sort()).toEqual([...ends].sort());
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
  });

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
