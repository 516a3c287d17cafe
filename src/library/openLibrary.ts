import type { Day } from '../law/day.ts';
import { readCollection } from '../loaders/readCollection.ts';
import { joinLibrary } from './joinLibrary.ts';
import type { Library } from './Library.ts';
import { today } from './today.ts';

/**
 * Reads a content folder and joins it up.
 * @param root absolute path of the folder
 * @param day the day for which status is derived
 */
export function openLibrary(root: string, day: Day = today()): Library {
  return joinLibrary(readCollection(root), day);
}
