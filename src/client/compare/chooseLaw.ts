/**
 * Keeps in the address which law a reader compares, so that a link and the other language show the
 * same one. What is shown the style sheet decides: the choice works without this script.
 */
export function chooseLaw(chooser: HTMLElement): void {
  const choices = [...chooser.querySelectorAll<HTMLInputElement>('input[name="law"]')];
  const asked = new URLSearchParams(location.search).get('law');
  for (const choice of choices) if (choice.value === asked) choice.checked = true;
  chooser.addEventListener('change', () => {
    const chosen = choices.find(({ checked }) => checked);
    if (chosen) history.replaceState(null, '', `?law=${chosen.value}${location.hash}`);
  });
}
