import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillLetter } from '../../../src/client/letters/fillLetter.ts';
import { letterStrings } from '../../../src/i18n/letters.ts';
import { aLetter } from '../../letters/aLetter.ts';

const words = letterStrings.zh.live;

/** A page of a letter, as `pages/[locale]/letters/[letter].astro` writes it, so far as the script needs it. */
function open(): void {
  document.body.innerHTML = `
    <div data-letter="a-letter" data-locale="zh">
      <label for="field-name">对方</label><input id="field-name" data-field="name">
      <label for="field-since">从哪天起</label><input id="field-since" data-field="since" type="date">
      <input data-field="until" type="date"><input data-field="date" type="date">
      <label for="field-way">方式</label>
      <select id="field-way" data-field="way"><option value="">先不选</option><option value="0">刷卡</option></select>
      <input data-field="angry" type="checkbox"><input data-field="deletion" type="checkbox">
      <div data-sheet="zh">全文</div><div data-sheet="en">all of it</div>
      <div data-remarks></div>
      <button data-action="copy">复制</button><button data-action="remove">删除</button>
      <p data-said></p><input type="checkbox" data-keep>
    </div>
    <script type="application/json" data-letter-data>${JSON.stringify(aLetter)}</script>
    <script type="application/json" data-letter-strings>${JSON.stringify(words)}</script>`;
  fillLetter(document);
}

const find = <T extends Element>(selector: string) => document.querySelector(selector) as T;
const sheet = (language = 'zh') => find(`[data-sheet="${language}"]`);
const said = () => find('[data-said]').textContent;

function type(id: string, value: string): void {
  const control = find<HTMLInputElement>(`[data-field="${id}"]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

function tick(selector: string, checked = true): void {
  const box = find<HTMLInputElement>(selector);
  box.checked = checked;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  localStorage.clear();
  open();
});

describe('a letter on its page', () => {
  it('stays as the page has it until something is filled in', () => {
    expect([sheet().textContent, sheet('en').textContent]).toEqual(['全文', 'all of it']);
  });

  it('takes form in both languages with every key', () => {
    type('name', '某公司');
    type('since', '2022-05-01');
    type('way', '0');
    expect(sheet().querySelector('.flush')?.textContent).toBe('某公司：');
    expect(sheet().textContent).toContain('自2022年5月1日起，本人以刷卡进门');
    expect(sheet('en').textContent).toContain('Since 1 May 2022 I enter by a card');
  });

  it('names what is left to be filled in by hand', () => {
    type('since', '2022-05-01');
    const open = sheet().querySelector('.flush .open');
    expect([open?.textContent, open?.getAttribute('data-label')]).toEqual(['＿＿＿＿', '对方']);
  });

  it('never reads as markup what is typed', () => {
    const typed = '<img src=x onerror="alert(1)">{since}«basis»';
    type('name', typed);
    expect(sheet().querySelector('img')).toBeNull();
    expect(sheet().querySelector('.title')?.textContent).toBe(`给${typed}的函`);
  });

  it('says which law it leaves out, and why', () => {
    type('since', '2021-07-01');
    expect(find('[data-remarks]').textContent).toContain('新规定（2021年8月1日起施行）');
    type('until', '2021-07-31');
    expect(find('[data-remarks]').textContent).toContain('没有引用新规定');
    expect(sheet().textContent).not.toContain('新规定');
    type('until', '2021-08-01');
    expect(sheet().textContent).toContain('法释〔2021〕15号');
  });

  it('is copied as it stands, in Chinese', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    type('name', '某公司');
    find<HTMLButtonElement>('[data-action="copy"]').click();
    await vi.waitFor(() => expect(said()).toBe(words.copied));
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^给某公司的函\n\n某公司：\n/));
    writeText.mockImplementation(() => Promise.reject(new Error('no')));
    find<HTMLButtonElement>('[data-action="copy"]').click();
    await vi.waitFor(() => expect(said()).toBe(words.notCopied));
    vi.unstubAllGlobals();
  });
});

describe('what is filled in', () => {
  it('is kept nowhere unless that is asked for', () => {
    type('name', '某公司');
    tick('[data-field="angry"]');
    expect(localStorage.length).toBe(0);
  });

  it('is kept once that is asked for, and comes back with the page', () => {
    type('name', '某公司');
    tick('[data-field="angry"]');
    tick('[data-keep]');
    expect(said()).toBe(words.kept);
    type('since', '2022-05-01');
    open();
    expect(sheet().textContent).toContain('自2022年5月1日起');
    expect(sheet().textContent).toContain('并且生气');
    expect(find<HTMLInputElement>('[data-keep]').checked).toBe(true);
  });

  it('is deleted by the button, and where the box is no longer ticked', () => {
    type('name', '某公司');
    tick('[data-keep]');
    find<HTMLButtonElement>('[data-action="remove"]').click();
    expect([localStorage.length, said()]).toEqual([0, words.removed]);
    expect(find<HTMLInputElement>('[data-keep]').checked).toBe(false);
    tick('[data-keep]');
    expect(localStorage.length).toBe(1);
    tick('[data-keep]', false);
    expect(localStorage.length).toBe(0);
  });

  it('is told not to be kept where the browser forbids it', () => {
    const setItem = () => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { setItem });
    tick('[data-keep]');
    expect(said()).toBe(words.notKept);
    vi.unstubAllGlobals();
  });

  it('is passed over where what was kept cannot be read', () => {
    localStorage.setItem('facelaw:letter:a-letter', '{"name":');
    open();
    expect(sheet().textContent).toBe('全文');
    localStorage.setItem(
      'facelaw:letter:a-letter',
      '{"name":["x"],"gone":"y","since":"2022-05-01"}',
    );
    open();
    expect(sheet().textContent).toContain('自2022年5月1日起');
  });
});
