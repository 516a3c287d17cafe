import { join } from 'node:path';
import type { Library } from './Library.ts';
import { openLibrary } from './openLibrary.ts';

export type { Library } from './Library.ts';
export type { Term } from './linking/Glossary.ts';
export type { Backlinks, Case, Faq, Law, Provision, Status, Topic, Version } from './model.ts';

let opened: Library | undefined;

/** The library of this site, read once. */
export function library(): Library {
  opened ??= openLibrary(join(process.cwd(), 'content'));
  return opened;
}
