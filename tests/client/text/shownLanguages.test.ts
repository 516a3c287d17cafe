import { beforeEach, expect, it, vi } from 'vitest';
import { rememberShown, restoreShown } from '../../../src/client/text/shownLanguages.ts';
import { at } from '../page.ts';
import { textPage } from './textPage.ts';

const key = 'facelaw-shown';
let wide = true;

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  location.hash = '';
  document.body.innerHTML = textPage;
  vi.spyOn(window, 'matchMedia').mockImplementation(() => ({ matches: wide }) as MediaQueryList);
});

/** Runs the script of the page where it stands: behind the control. */
function restore(): string | undefined {
  const control = at('.shown');
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue({
    previousElementSibling: control,
  } as unknown as HTMLScriptElement);
  new Function(restoreShown)();
  return control.querySelector<HTMLInputElement>(':checked')?.value;
}

it.each([
  [true, 'both'],
  [false, 'zh'],
])('without a choice shows what the window has room for (wide: %s)', (isWide, value) => {
  wide = isWide;
  expect(restore()).toBe(value);
});

it('keeps the choice on the device', () => {
  rememberShown(at('.shown'));
  const radio = at<HTMLInputElement>('[value="en"]');
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  expect(localStorage.getItem(key)).toBe('en');
  document.body.innerHTML = textPage;
  expect(restore()).toBe('en');
});

it('shows both where the address names a 款, whatever was chosen', () => {
  localStorage.setItem(key, 'zh');
  location.hash = 'art-28-p2';
  expect(restore()).toBe('both');
  location.hash = 'art-28';
  expect(restore()).toBe('zh');
});

it('does not trust what is stored', () => {
  wide = true;
  localStorage.setItem(key, '"],*');
  expect(restore()).toBe('both');
});

it('does without where storage is denied', () => {
  const deny = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: deny, setItem: deny });
  expect(restore()).toBe('both');
  rememberShown(at('.shown'));
  const change = () => at('[value="en"]').dispatchEvent(new Event('change', { bubbles: true }));
  expect(change).not.toThrow();
  vi.unstubAllGlobals();
});
