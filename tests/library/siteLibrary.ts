import { join } from 'node:path';
import { toDay } from '../../src/law/day.ts';
import type { Library } from '../../src/library/Library.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';
import { ParsedFiles } from '../../src/loaders/ParsedFiles.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const parsed = new ParsedFiles();

/** The library of the site itself as at a day; what has been parsed for another is not parsed again. */
export const openSite = (day: string): Library => openLibrary(content, toDay(day), parsed);

/** The library of the site itself, for a fixed day. */
export const siteLibrary = openSite('2026-01-01');
