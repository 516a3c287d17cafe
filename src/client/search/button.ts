import { element } from './element.ts';

/** A button that does something on the page. */
export function button(text: string, press: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name }, text);
  made.addEventListener('click', press);
  return made;
}
