import { describe, expect, it } from 'vitest';
import { eventually, useBrowser, visit, windows } from './visit.ts';

useBrowser();

/** What the answer says of a law. */
async function verdictOn(path: string, law: string): Promise<string> {
  const { page } = await visit(path);
  const name = page.getByRole('link', { name: law, exact: true });
  return page.locator('[data-when-result] li').filter({ has: name }).innerText();
}

describe('which law governs a date', () => {
  it.each([
    ['2021-07-31', '不适用', '第十六条第二款'],
    ['2021-08-01', '适用', '2021年8月1日起施行的文本'],
  ])('tells of %s that the interpretation: %s', async (day, verdict, ground) => {
    const said = await verdictOn(`/zh/when/?from=${day}`, '人脸识别司法解释');
    expect(said).toContain(verdict);
    expect(said).toContain(ground);
  });

  it('divides an act at the day on which a law took force', async () => {
    const said = await verdictOn('/en/when/?from=2021-10-31&to=2021-11-01', 'PIPL');
    expect(said).toMatch(/31 October 2021.*Not yet in force then/);
    expect(said).toMatch(/1 November 2021.*Applies/);
  });

  it('puts what was asked into the address, and answers', async () => {
    const { page, problems } = await visit('/en/when/');
    await page.locator('input[name="from"]').fill('2025-06-01');
    await page.locator('form[data-when] button').click();
    await eventually(() => page.url()).toMatch(/\?from=2025-06-01$/);
    await eventually(() => page.locator('[data-when-result] li').count()).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  it('says how to mend a span that ends before it begins', async () => {
    const { page } = await visit('/zh/when/?from=2021-08-02&to=2021-08-01');
    await eventually(() => page.locator('[data-when-result]').innerText()).toContain('2021-07-31');
  });

  it('has a table of the periods for readers without JavaScript', async () => {
    const { page } = await visit('/zh/when/', { javaScriptEnabled: false, window: 'phone' });
    const row = page.locator('main table tr').filter({ hasText: '人脸识别司法解释' }).first();
    expect(await row.innerText()).toContain('2021年8月1日');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      windows.phone.width,
    );
  });
});
