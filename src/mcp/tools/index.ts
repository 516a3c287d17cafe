import type { Tool } from '../tool.ts';
import { getCase } from './getCase.ts';
import { getProvision } from './getProvision.ts';
import { searchTool } from './search.ts';
import { verifyCaseNumber } from './verifyCaseNumber.ts';
import { verifyCitations } from './verifyCitations.ts';
import { verifyQuoteTool } from './verifyQuote.ts';
import { whichLaw } from './whichLaw.ts';
import { whoHelps } from './whoHelps.ts';

/** Every tool of the server. */
export const tools = [
  searchTool,
  getProvision,
  getCase,
  whichLaw,
  verifyCitations,
  verifyQuoteTool,
  verifyCaseNumber,
  whoHelps,
] as unknown as readonly Tool[];
