import { openBook } from '../../src/proof/book.ts';
import { proofData } from '../../src/proof/build/proofData.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

/** The book of the site itself, by way of the text in which a browser gets it. */
export const siteBook = openBook(JSON.parse(JSON.stringify(proofData(siteLibrary))));
