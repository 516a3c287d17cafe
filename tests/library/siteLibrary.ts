import { join } from 'node:path';
import { toDay } from '../../src/law/day.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';

const content = join(import.meta.dirname, '..', '..', 'content');

/** The library of the site itself, for a fixed day. */
export const siteLibrary = openLibrary(content, toDay('2026-01-01'));
