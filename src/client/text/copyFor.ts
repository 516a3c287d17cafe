import { copyText } from '../page/copyText.ts';

/** Copies the text of a button, and says what was copied; where that is denied, selects what stands there. */
export async function copyFor(button: HTMLElement, text: string, box: HTMLElement): Promise<void> {
  const row = button.parentElement;
  const done = await copyText(text);
  if (!done) getSelection()?.selectAllChildren(row?.querySelector('[data-cite]') ?? box);
  const status = box.querySelector('[role="status"]');
  const what = button.dataset.what ?? row?.querySelector('.note')?.textContent ?? '';
  const { copied = '', notCopied = '' } = box.dataset;
  if (status) status.textContent = done ? copied.replace('{what}', what) : notCopied;
}
