import remarkCjkFriendly from 'remark-cjk-friendly';

/**
 * What the Markdown of the content has beyond the standard (and GitHub's tables and lists): the
 * reader and the pages parse with the same list, so that what was checked is what is shown.
 */
export const syntax = [
  // Emphasis closes beside full-width punctuation: **“同意”**的. CommonMark leaves the stars standing.
  // https://talk.commonmark.org/t/emphasis-and-east-asian-text/2491
  remarkCjkFriendly,
];
