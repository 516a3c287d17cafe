import { copyText } from '../page/copyText.ts';
import { quotation } from './quotation.ts';

/** Lets each button of the cite box copy what it names, and says what became of it. */
export function copyCitation(box: HTMLElement): void {
  const status = box.querySelector('[role="status"]');
  const { copied = '', notCopied = '' } = box.dataset;
  box.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const source = box.querySelector(`[data-cite="${button.value}"]`) ?? box;
    const done = await copyText(textFor(button.value, box));
    if (!done) getSelection()?.selectAllChildren(source);
    const what = button.dataset.what ?? '';
    if (status) status.textContent = done ? copied.replace('{what}', what) : notCopied;
  });
}

function textFor(name: string, box: HTMLElement): string {
  const parts = ['zh', 'en', 'link'].map((each) => partOf(each, box));
  if (name === 'all') return [quotation(box.ownerDocument), parts.join('\n')].join('\n\n');
  return partOf(name, box);
}

/** A link is copied whole, also where only its path is printed. */
function partOf(name: string, box: HTMLElement): string {
  const text = box.querySelector(`[data-cite="${name}"]`)?.textContent.trim() ?? '';
  return name === 'link' ? new URL(text, location.href).href : text;
}
