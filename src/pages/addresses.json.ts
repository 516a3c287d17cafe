import { library } from '../library/index.ts';
import { addressBook } from '../library/pages/addressBook.ts';

/** The addresses of the site, which the page for what was not found asks for. */
export function GET(): Response {
  return Response.json(addressBook(library()));
}
