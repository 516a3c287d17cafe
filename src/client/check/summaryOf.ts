import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import type { Proof } from '../../proof/checkText.ts';
import { notes } from '../../proof/flag.ts';
import type { Teller } from './tellFlag.ts';

/** What was found, in a sentence or two: for the line that is read out. */
export function summaryOf(
  { flags, links, exact }: Proof,
  { strings, locale }: Pick<Teller, 'strings' | 'locale'>,
): string {
  const noted = flags.filter(({ fault }) => notes.includes(fault.kind)).length;
  const found = { faults: flags.length - noted, notes: noted };
  const first = flags.length === 0 ? strings.nothing : fill(strings.found, found);
  const { space } = locales[locale].punctuation;
  return first + space + fill(strings.read, { cited: links.length, exact });
}
