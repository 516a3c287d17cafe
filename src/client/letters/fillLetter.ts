import type { LetterStrings } from '../../i18n/letters.ts';
import { localeOf } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import { type Composed, compose } from '../../letters/compose.ts';
import type { LetterData } from '../../letters/letterData.ts';
import { plainText } from '../../letters/plainText.ts';
import { copyText } from '../page/copyText.ts';
import { dataIn } from '../page/dataIn.ts';
import { element } from '../search/element.ts';
import { download } from './download.ts';
import { keepValues, keptValues, removeValues } from './keptValues.ts';
import { LetterForm } from './letterForm.ts';
import { remarks } from './remarks.ts';
import { showLetter } from './showLetter.ts';

/**
 * Lets the letter of a page take form while its blanks are filled in, and hands it over. Nothing
 * leaves the device, and nothing is kept on it unless the reader asks.
 */
export function fillLetter(root: Document): void {
  const box = root.querySelector<HTMLElement>('[data-letter]');
  if (!box) return;
  const letter = dataIn<LetterData>(root, 'data-letter-data');
  const words = dataIn<LetterStrings['live']>(root, 'data-letter-strings');
  const locale = localeOf(box.dataset.locale);
  const form = new LetterForm(box);
  const labels = form.labels();
  const keep = box.querySelector<HTMLInputElement>('[data-keep]');

  box.addEventListener('input', ({ target }) => {
    if (target !== keep) update();
    else if (keep?.checked) say(keepValues(letter.id, form.values) ? words.kept : words.notKept);
    else forget();
  });
  box.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action]');
    if (button) void act(button.dataset.action ?? '');
  });
  const kept = keptValues(letter.id);
  if (kept) {
    form.fill(kept);
    if (keep) keep.checked = true;
    update();
  }

  /** Puts the letter together from what is filled in, and shows it in both languages. */
  function update(): Composed {
    const chinese = composedIn('zh');
    show('zh', chinese);
    show('en', composedIn('en'));
    const list = remarks(chinese, words, locale).map((text) => element('li', {}, text));
    box
      ?.querySelector('[data-remarks]')
      ?.replaceChildren(...(list.length > 0 ? [element('ul', { class: 'list' }, ...list)] : []));
    if (keep?.checked && !keepValues(letter.id, form.values)) say(words.notKept);
    return chinese;
  }

  function composedIn(language: Language): Composed {
    return compose(letter, form.values, language);
  }

  function show(language: Language, { blocks }: Composed): void {
    const sheet = box?.querySelector(`[data-sheet="${language}"]`);
    sheet?.replaceChildren(...showLetter(blocks, labels));
  }

  async function act(action: string): Promise<void> {
    if (action === 'remove') return forget();
    const { blocks } = update();
    const text = plainText(blocks, 'zh');
    const [title = ''] = text.split('\n');
    if (action === 'print') window.print();
    if (action === 'copy') say((await copyText(text)) ? words.copied : words.notCopied);
    if (action === 'text') {
      download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${title}.txt`);
      say(words.made);
    }
    if (action === 'docx') {
      say(words.making);
      try {
        // Some hundred kilobytes, for those who ask.
        const { letterDocx } = await import('./letterDocx.ts');
        download(await letterDocx(blocks, title), `${title}.docx`);
        say(words.made);
      } catch {
        say(words.failed);
      }
    }
  }

  function forget(): void {
    removeValues(letter.id);
    if (keep) keep.checked = false;
    say(words.removed);
  }

  function say(text: string): void {
    box?.querySelector('[data-said]')?.replaceChildren(text);
  }
}
