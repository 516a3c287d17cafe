import type { Values } from '../../letters/letterData.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The blanks of a page. */
export class LetterForm {
  readonly #controls: Map<string, Control>;

  constructor(root: ParentNode) {
    const found = root.querySelectorAll<Control>('[data-field]');
    this.#controls = new Map([...found].map((control) => [control.dataset.field ?? '', control]));
  }

  /** What is filled in, by field. */
  get values(): Values {
    return Object.fromEntries(
      [...this.#controls].map(([id, control]) => {
        const isBox = control instanceof HTMLInputElement && control.type === 'checkbox';
        return [id, isBox ? (control.checked ? 'on' : '') : control.value];
      }),
    );
  }

  /** Fills in; a field that the page has not is passed over. */
  fill(values: Values): void {
    for (const [id, value] of Object.entries(values)) {
      const control = this.#controls.get(id);
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = value === 'on';
      } else if (control) control.value = value;
    }
  }

  /** What each field asks for. */
  labels(): Map<string, string> {
    return new Map(
      [...this.#controls].map(([id, { labels }]) => [id, labels?.[0]?.textContent?.trim() ?? '']),
    );
  }
}
