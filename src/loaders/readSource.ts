import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../content-model/finding.ts';
import { checkCharacters } from './characters/checkCharacters.ts';
import { decode } from './decode.ts';
import { isAbsence } from './folder.ts';

/** A content file as read: its text, and the name by which findings call it. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Absolute path. */
  path: string;
  text: string;
}

/** A file that can be read on, or what keeps it from being read, or (neither) nothing of its name. */
export interface Source {
  source?: SourceFile;
  findings: Finding[];
}

/**
 * Reads a file of the content folder and looks at its characters, before anything parses it.
 * @returns the file or the findings; a failure of the disk is thrown.
 */
export function readSource(root: string, ...parts: string[]): Source {
  const file = parts.join('/');
  const path = join(root, ...parts);
  const kind = kindOf(path);
  if (kind === undefined) return { findings: [] };
  if (kind !== 'file') return { findings: [notAFile(file, kind)] };
  const decoded = decode(readFileSync(path));
  if (!('text' in decoded)) return { findings: [{ rule: 'encoding', file, ...decoded }] };
  const { text } = decoded;
  const findings = checkCharacters(file, text);
  return findings.length > 0 ? { findings } : { source: { file, path, text }, findings };
}

function kindOf(path: string): 'file' | 'folder' | 'link' | 'device' | undefined {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return 'link';
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'device';
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** Says that a folder, a link or a device stands where a file is read. */
export function notAFile(file: string, kind: 'folder' | 'link' | 'device'): Finding {
  const [message, remedy] = {
    folder: ['a folder stands where a file is read', 'move the folder away, and write the file'],
    link: ['a symbolic link, which nothing follows', 'put the file or folder itself in its place'],
    device: ['neither a file nor a folder', 'take it out of the content folder'],
  }[kind] as [string, string];
  return { rule: 'not-a-file', file, line: 1, message, remedy };
}
