import { copyText } from '../page/copyText.ts';

/** Lets the button of a message copy its text, and says what became of it. */
export function copyMessage(box: HTMLElement): void {
  const text = box.querySelector<HTMLElement>('[data-message]');
  const status = box.querySelector('[role="status"]');
  const { copied = '', notCopied = '' } = box.dataset;
  box.querySelector('button')?.addEventListener('click', async () => {
    if (!text || !status) return;
    const done = await copyText(linesOf(text));
    if (!done) getSelection()?.selectAllChildren(text);
    status.textContent = done ? copied : notCopied;
  });
}

/** Each paragraph is a line of the message. */
function linesOf(text: HTMLElement): string {
  return [...text.children].map((line) => line.textContent.trim()).join('\n');
}
