import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings.ts';
import { eventually, settled, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const GATE = '/zh/letters/gate-another-way/';
const typed = {
  company: '某某物业<img src=x onerror=alert(1)>',
  name: '张三',
  flat: '3幢501室',
  since: '2021-03-05',
  way: '门禁卡',
};

async function fillIn(page: Page, values: Record<string, string> = typed): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.locator(`#field-${id}`).fill(value);
}

const sheet = (page: Page, language = 'zh') => page.locator(`[data-sheet="${language}"]`);
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).length);

/** Opens a letter and fills it in, with what the page asked for from then on. */
async function filled(path = GATE, options: Visit = {}) {
  const { page, problems } = await visit(path, options);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fillIn(page);
  return { page, problems, asked };
}

async function downloaded(page: Page, action: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-action="${action}"]`).click(),
  ]);
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), bytes };
}

describe('filling in a letter', () => {
  it('sends nothing, keeps nothing, and runs nothing that was typed', async () => {
    const { page, problems, asked } = await filled();
    await page.locator('#field-enrolled').check();
    await page.locator('#field-role').selectOption('1');
    await page.keyboard.press('Enter');
    expect(await sheet(page).innerText()).toContain(`${typed.company}：`);
    expect(await sheet(page).innerText()).toContain('3幢501室的承租人');
    expect(await sheet(page).locator('img').count()).toBe(0);
    expect([asked, await kept(page), problems, new URL(page.url()).search]).toEqual([
      [],
      0,
      [],
      '',
    ]);
  });

  it('shows the English version as well', async () => {
    const { page } = await filled('/en/letters/gate-another-way/');
    expect(await sheet(page, 'en').innerText()).toContain('Since 5 March 2021');
    expect(await sheet(page).innerText()).toContain('自2021年3月5日起');
  });

  it('chooses the law by the days, and says what it leaves out', async () => {
    const { page } = await visit('/zh/letters/authority-complaint/');
    await page.locator('#field-only-way').check();
    await fillIn(page, { since: '2025-01-01', until: '2025-05-31' });
    const reason = '以人脸识别为唯一验证方式';
    expect(await sheet(page).innerText()).not.toContain(reason);
    expect(await page.locator('[data-remarks]').innerText()).toContain('没有引用人脸识别办法');
    await fillIn(page, { until: '2025-06-01' });
    expect(await sheet(page).innerText()).toContain(`${reason}：《人脸识别技术应用安全管理办法》`);
  });

  it('is kept on the device when asked, comes back, and can be deleted', async () => {
    const { page } = await filled();
    await page.locator('#keep').check();
    await page.reload();
    await eventually(() => sheet(page).innerText()).toContain('张三');
    await page.locator('[data-action="remove"]').click();
    expect(await kept(page)).toBe(0);
    await page.reload();
    expect(await page.locator('#field-name').inputValue()).toBe('');
  });

  it.each(['phone', 'wide'] as const)(
    'is accessible when filled in, in a %s window',
    async (window) => {
      const { page } = await filled(GATE, { window });
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('fits a narrow phone, with the text twice as large', async () => {
    const { page } = await visit('/zh/letters/evidence-list/', { window: 'phone' });
    await fillIn(page, { name: '张三' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await settled(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('a letter that is filled in', () => {
  it('is copied', async () => {
    const { page } = await filled(GATE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('[data-action="copy"]').click();
    await eventually(() => page.locator('[data-said]').innerText()).toBe('已经复制。');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('本人张三，系＿＿＿＿3幢501室的');
  });

  it('is downloaded as text', async () => {
    const { page } = await filled();
    const { name, bytes } = await downloaded(page, 'text');
    expect(name).toBe('关于要求提供其他通行方式的函.txt');
    expect(bytes.toString()).toContain('本人张三');
  });

  it('is downloaded for Word, the library being loaded only then', async () => {
    const { page, asked, problems } = await filled();
    expect(asked).toEqual([]);
    const { name, bytes } = await downloaded(page, 'docx');
    expect(name).toBe('关于要求提供其他通行方式的函.docx');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(xml.replace(/<[^>]+>/g, '')).toContain('本人张三，系');
    expect(xml).toContain('&lt;img src=x');
    expect(
      asked.filter((url) => !url.startsWith('blob:')).every((url) => /letterDocx/.test(url)),
    ).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is printed by itself, without the foot of the site', async () => {
    const { page } = await filled();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    const printed = text.join('').normalize('NFKC').replace(/\s/g, '');
    if (/\p{Script=Han}/u.test(printed)) expect(printed).toContain('本人张三');
    expect(text).toHaveLength(1);
    for (const absent of ['/zh/letters/', '复制中文', '能做什么', '从哪天起']) {
      expect(printed).not.toContain(absent);
    }
  });
});

describe('without JavaScript', () => {
  it('a letter stands whole, with blanks to fill in by hand and what to strike out', async () => {
    const { page } = await visit('/zh/letters/civil-complaint/', { javaScriptEnabled: false });
    const text = await sheet(page).innerText();
    expect(text).toContain('〔判令被告向原告书面赔礼道歉；〕');
    expect(text).toContain('＿＿＿＿');
    expect(text).toContain('（以下简称民法典）第一千零三十四条');
    expect(await page.locator('#field-name').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('这里没有运行脚本');
    expect(await page.locator('main table').last().innerText()).toContain('2025年6月1日');
  });
});
