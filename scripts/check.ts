import { join } from 'node:path';
import { checkContent } from '../src/checks/checkContent.ts';
import { reportFindings } from '../src/checks/reportFindings.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';

/** Checks the content by every rule of src/checks/rules; `npm run check` checks the types as well. */
const root = process.argv[2] ?? join(import.meta.dirname, '..', 'content');
const findings = checkContent(openLibrary(root, settings().day));
reportFindings(findings);
if (findings.length > 0) process.exitCode = 1;
