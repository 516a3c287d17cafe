import { library } from '../../library/index.ts';
import { proofData } from '../../proof/build/proofData.ts';

/** What the check of a text is made with, which its page asks for. */
export function GET(): Response {
  return Response.json(proofData(library()));
}
