import type { Day } from '../law/day.ts';
import type { ParsedFiles } from '../loaders/ParsedFiles.ts';
import { readCollection } from '../loaders/readCollection.ts';
import { joinLibrary } from './joinLibrary.ts';
import type { Library } from './Library.ts';

/**
 * Reads a content folder and joins it up.
 * @param root absolute path of the folder
 * @param day the day for which status is derived
 * @param parsed what an earlier reading left, so that only what has changed is parsed again
 */
export function openLibrary(root: string, day: Day, parsed?: ParsedFiles): Library {
  return joinLibrary(readCollection(root, parsed), day);
}
