import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isAbsence } from './folder.ts';

/** A content file as read: its text, and the name by which findings call it. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Absolute path. */
  path: string;
  text: string;
}

/**
 * Reads a file of the content folder.
 * @returns the file, or undefined where there is none; other failures are thrown.
 */
export function readSource(root: string, ...parts: string[]): SourceFile | undefined {
  const path = join(root, ...parts);
  try {
    const text = readFileSync(path, 'utf8');
    return { file: relative(root, path).split(sep).join('/'), path, text };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
