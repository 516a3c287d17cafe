import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import type { Entry } from './entry.ts';
import { ris } from './ris.ts';

interface Format {
  name: string;
  /** What Zotero opens by itself. */
  mime: string;
  write: (entry: Entry) => string;
}

/** The forms in which a source can be taken into a reference manager, by the end of a file's name. */
export const exportFormats = {
  ris: { name: 'RIS', mime: 'application/x-research-info-systems', write: ris },
  bib: { name: 'BibTeX', mime: 'application/x-bibtex', write: bibtex },
  json: { name: 'CSL-JSON', mime: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof exportFormats;

export const exportFormatIds = Object.keys(exportFormats) as ExportFormat[];
