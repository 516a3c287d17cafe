import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, useBrowser, visit, windows } from './visit.ts';

useBrowser();

/** What the answer says under a heading that begins with some words, to the next such heading. */
async function saidUnder(path: string, heading: string): Promise<string> {
  const { page } = await visit(path);
  const result = page.locator('[data-when-result]');
  await result.locator('h2').waitFor();
  return result.evaluate((root, words) => {
    const children = [...root.children];
    const start = children.findIndex((child) => {
      return child.tagName === 'H3' && child.textContent?.startsWith(words);
    });
    const rest = children.slice(start + 1);
    const end = rest.findIndex((child) => child.tagName === 'H3');
    const own = end < 0 ? rest : rest.slice(0, end);
    return start < 0 ? '' : own.map((child) => child.textContent).join('\n');
  }, heading);
}

const HERE = 'In force that day, and to be read here';
const ELSEWHERE = 'In force that day, and not carried here';

describe('which law governs a date', () => {
  it('names what was in force that day, with whom it reaches', async () => {
    const said = await saidUnder('/en/when/?from=2019-10-17', HERE);
    expect(said).toContain('Only consumers');
    expect(said).toContain('Cybersecurity Law');
    for (const later of ['PIPL', 'Civil Code', 'Face Recognition']) {
      expect(said).not.toContain(later);
    }
  });

  it('names what was in force and is not carried, with its days', async () => {
    const said = await saidUnder('/en/when/?from=2019-10-17', ELSEWHERE);
    expect(said).toMatch(/Tort Liability Law.*1 July 2010 until 1 January 2021/);
    expect(said).toContain('Network Information Protection');
  });

  it('calls nothing an earlier text that did not exist', async () => {
    const said = await saidUnder('/en/when/?from=1990-06-01', ELSEWHERE);
    expect(said).toContain('General Principles of the Civil Law');
    for (const later of ['Consumer Protection Law', 'Minors Protection Law']) {
      expect(said).not.toContain(later);
    }
  });

  it('says that the Civil Code governs an act that went on as a whole', async () => {
    const path = '/zh/when/?from=2020-06-01&to=2021-06-01';
    expect(await saidUnder(path, '这些日子里在施行，可以')).toContain(
      '连2021年1月1日以前的部分也管',
    );
    expect(await saidUnder(path, '后来的法')).toContain('整件用新法');
  });

  it('calls open what no text decides, and links the provision that makes a rule', async () => {
    const { page } = await visit('/zh/when/?from=2021-07-31&to=2021-08-01');
    const rule = page
      .locator('[data-when-result] details')
      .filter({ hasText: '人脸识别司法解释：' });
    expect(await rule.first().innerText()).toContain('没有定论');
    const href = await rule.first().locator('a').first().getAttribute('href');
    expect(href).toMatch(/\/laws\/frt-provisions\/16\/$/);
  });

  it('keeps procedure apart, by the day of the suit', async () => {
    const path = '/en/when/?from=2019-10-17';
    expect(await saidUnder(path, HERE)).not.toContain('Civil Procedure');
    expect(await saidUnder(path, 'Procedure')).toContain('from 1 January 2024');
    const suit = await saidUnder(`${path}&suit=2019-12-31`, 'Procedure');
    expect(suit).toContain('from 1 July 2017 until 1 January 2022');
  });

  it.each([
    ['1980-05-01', '从1987年1月1日开始'],
    ['2050-01-01', '那天以后的日子还没有到'],
  ])('says of %s what it cannot know: %s', async (day, words) => {
    const { page } = await visit(`/zh/when/?from=${day}`);
    await eventually(() => page.locator('[data-when-result]').innerText()).toContain(words);
  });

  it('puts what was asked into the address, and answers', async () => {
    const { page, problems } = await visit('/en/when/');
    await page.locator('input[name="from"]').fill('2025-06-01');
    await page.locator('form[data-when] button').click();
    await arrivesAt(page, /\?from=2025-06-01$/);
    await eventually(() => page.locator('[data-when-result] li').count()).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  it('says how to mend a span that ends before it begins', async () => {
    const { page } = await visit('/zh/when/?from=2021-08-02&to=2021-08-01');
    await eventually(() => page.locator('[data-when-result]').innerText()).toContain('2021-07-31');
  });

  it('holds every text, its days and the rules for readers without JavaScript', async () => {
    const { page } = await visit('/zh/when/', { javaScriptEnabled: false, window: 'phone' });
    const row = (name: string) => page.locator('main table tr').filter({ hasText: name }).first();
    expect(await row('人脸识别司法解释').innerText()).toContain('2021年8月1日');
    expect(await row('侵权责任法').innerText()).toContain('2010年7月1日至2021年1月1日');
    expect(await page.locator('#rule-civil-code').innerText()).toContain('第一条第三款');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      windows.phone.width,
    );
    const table = page.getByRole('region').filter({ has: page.locator('table') });
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });
});
