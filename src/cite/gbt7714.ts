import type { CitedCase, Occasion, Source } from './cited.ts';
import { fullWidthNumber } from './fullWidthNumber.ts';
import { listedNumber } from './listedNumber.ts';
import { makers } from './makers.ts';

/** What the two editions of the standard write differently. */
interface Marks {
  comma: string;
  colon: string;
  open: string;
  close: string;
  /** Code of a source with an address, and of one without. */
  online: string;
  onPaper: string;
}

const marks: Record<'2025' | '2015', Marks> = {
  '2025': { comma: '，', colon: '：', open: '（', close: '）', online: '[EB/OL]', onPaper: '[Z]' },
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')', online: '[A/OL]', onPaper: '[A]' },
};

/**
 * An entry of a reference list by GB/T 7714—2025. The standard has no code for legislation and no
 * place for an article, which goes into the text; the form is that of the Chinese CSL styles.
 */
export function gbt7714(source: Source, occasion: Occasion): string | undefined {
  return entry(source, occasion, marks['2025']);
}

/** The same by GB/T 7714—2015, which the edition of 2025 replaced on 1 July 2026. */
export function gbt7714of2015(source: Source, occasion: Occasion): string | undefined {
  return entry(source, occasion, marks['2015']);
}

function entry(source: Source, { address, accessed }: Occasion, mark: Marks): string | undefined {
  const { head, number, issued } = partsOf(source, mark);
  const title = head + (number === undefined ? '' : mark.colon + number);
  if (address === undefined) return `${title}${mark.onPaper}. ${(issued ?? '').slice(0, 4)}.`;
  const day = issued === undefined ? '' : `${mark.open}${issued}${mark.close}`;
  return `${title}${mark.online}. ${day}${accessed === undefined ? '' : `[${accessed}]`}. ${address}.`;
}

function partsOf(
  source: Source,
  mark: Marks,
): { head: string; number?: string | undefined; issued?: string | undefined } {
  if (source.kind === 'page') return { head: `${source.site}. ${source.title}` };
  if (source.kind === 'case') return { head: source.name.zh, ...caseParts(source) };
  const { law } = source;
  const names = makers(law.issuer, 'zh');
  // Of more than three makers the first three are named.
  const named = names.length > 3 ? [...names.slice(0, 3), '等'] : names;
  return {
    head: `${named.join(mark.comma)}. ${law.title.zh}`,
    number: listedNumber(law),
    issued: law.promulgated,
  };
}

function caseParts({ decision, guiding }: CitedCase) {
  if (guiding) return { number: `指导性案例${guiding.number}号`, issued: guiding.published };
  return {
    number: decision?.number && fullWidthNumber(decision.number),
    issued: decision?.decided,
  };
}
