import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { finderPlaces } from '../../src/library/finder.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { eventually, placeOf, settled, useBrowser, visit } from './visit.ts';

useBrowser();

/** What the screen that now shows offers: the fragments of its choices. */
const choices = (page: Page) =>
  page
    .locator('[data-screen]:visible .choices li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Presses Tab until the focus is on the link of a fragment, as a reader without a mouse does. */
async function tabTo(page: Page, fragment: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
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

/** Goes through every choice below the screen that shows, by keyboard, and back each time. */
async function walk(page: Page, screen: string, reached: string[]): Promise<void> {
  for (const choice of await choices(page)) {
    await tabTo(page, choice);
    await page.keyboard.press('Enter');
    const next = await arrived(page, new RegExp(`^(${choice.slice(1)}$|answer--)`));
    if (next.startsWith('answer--')) reached.push(choice.slice(1));
    else await walk(page, next, reached);
    await page.goBack();
    await arrived(page, new RegExp(`^${screen}$`));
  }
}

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
    const ends = finderPlaces(siteLibrary).flatMap(({ acts }) =>
      acts.flatMap(({ leaves }) => leaves.map(({ id }) => id)),
    );
    expect(reached.sort()).toEqual(ends.sort());
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('comes in three taps on a phone to the answer, and in a fourth to the letter', async () => {
    const { page } = await visit('/zh/start/', { window: 'phone', hasTouch: true });
    await page.locator('a[href="#home"]').tap();
    await page.locator('a[href="#home--face-only"]').tap();
    await page.locator('a[href="#home--face-only--refuse"]').tap();
    const answer = page.locator('#answer--gate-face-only');
    await eventually(() => answer.isVisible()).toBe(true);
    await answer.locator('.letter a').tap();
    await eventually(() => placeOf(page)).toBe('/zh/letters/gate-another-way/');
    await page.goBack();
    await eventually(() => answer.isVisible()).toBe(true);
    expect(await answer.locator('a[href="/zh/laws/frt-provisions/10/"]').count()).toBe(1);
    expect(await answer.locator('a[href="/zh/help/#operator"]').count()).toBe(1);
  });

  it('keeps its place in the address, and in the other language', async () => {
    const { page } = await visit('/zh/start/#gym--face-only--delete');
    await eventually(() => page.locator('#answer--gym-or-pool').isVisible()).toBe(true);
    await page.locator('header a[hreflang="en"]').click();
    await eventually(() => placeOf(page)).toBe('/en/start/#gym--face-only--delete');
    await eventually(() => page.locator('#answer--gym-or-pool').isVisible()).toBe(true);
  });

  it('is a page of links without JavaScript', async () => {
    const { page } = await visit('/zh/start/', { javaScriptEnabled: false, window: 'phone' });
    const dead = await page
      .locator('.choices li > a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))?.checkVisibility()),
      );
    expect(dead).toEqual([]);
    await page.locator('a[href="#home"]').first().click();
    await eventually(() => placeOf(page)).toBe('/zh/start/#home');
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
