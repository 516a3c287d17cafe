import { copyFor } from './copyFor.ts';
import { quotation } from './quotation.ts';

/**
 * Lets each button of the cite box copy what it names, and says what became of it; the last one
 * brings the further styles.
 */
export function copyCitation(box: HTMLElement): void {
  box.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.value === 'more')
      (await import('../cite/moreStyles.ts')).moreStyles(box, button, { copyFor, quotation });
    else if (button) copyFor(button, textFor(button.value, box), box);
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
