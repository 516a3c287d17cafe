import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finderPlaces } from '../../src/library/finder.ts';
import { eventually, settled, useBrowser, visit } from '../browser/visit.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

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

it('the finder leads to every end by keyboard, and back, without asking for anything', {
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
