import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/**
 * The text of each sheet, without white space, which a PDF does not keep, and with the characters
 * that it takes for radicals (⼈) made characters again.
 */
async function sheets(path: string): Promise<string[]> {
  const { page } = await visit(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.normalize('NFKC').replace(/\s/g, ''));
}

/** `22November2026` */
const date = new RegExp(`\\d{1,2}(${months()})20\\d\\d`);

function months(): string {
  const { format } = new Intl.DateTimeFormat('en-GB', { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format(new Date(2000, month))).join('|');
}

describe('a printed article', () => {
  it('holds both texts', async () => {
    const text = (await sheets('/en/laws/frt-provisions/10/')).join('');
    expect(text).toContain('solemeansofverification');
    // Where the system has no Chinese font, no Chinese character can be drawn.
    if (/\p{Script=Han}/u.test(text)) expect(text).toContain('唯一验证方式');
  });

  it('holds citation, address and date on every sheet', async () => {
    const printed = await sheets('/en/laws/frt-provisions/2/');
    expect(printed.length).toBeGreaterThan(0);
    for (const sheet of printed) {
      expect(sheet).toMatch(/Article2\W.*SPCFaceRecognitionProvisions/);
      expect(sheet).toContain('/en/laws/frt-provisions/2/');
      expect(sheet).toMatch(date);
    }
  });

  it('holds its address in Chinese as well', async () => {
    for (const sheet of await sheets('/zh/laws/frt-provisions/10/')) {
      expect(sheet).toContain('/zh/laws/frt-provisions/10/');
    }
  });

  it('leaves out what serves the screen alone', async () => {
    const { page } = await visit('/en/laws/frt-provisions/10/');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['header nav', 'header form', '.skip', '.pager']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    expect(await page.locator('#p1').isVisible()).toBe(true);
  });
});

describe('a printed case', () => {
  it('is not empty', async () => {
    const text = (await sheets('/en/cases/guo-bing-v-hangzhou-safari-park/')).join('');
    expect(text.length).toBeGreaterThan(2000);
    expect(text).toContain('/en/cases/guo-bing-v-hangzhou-safari-park/');
  });
});
