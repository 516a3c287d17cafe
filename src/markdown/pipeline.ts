import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import { type Options as LanguageRuns, rehypeLanguageRuns } from './rehypeLanguageRuns.ts';
import { rehypeSectionIds, type Options as SectionIds } from './rehypeSectionIds.ts';
import { rehypeSelfLinks, type Options as SelfLinks } from './rehypeSelfLinks.ts';
import { type Options as LegalLinks, remarkLegalLinks } from './remarkLegalLinks.ts';
import { remarkTerms, type Options as Terms } from './remarkTerms.ts';
import { syntax } from './syntax.ts';

/** What the plugins have to know of the site. */
export interface PipelineOptions {
  legalLinks: LegalLinks;
  terms: Terms;
  sectionIds: SectionIds;
  selfLinks: SelfLinks;
  languageRuns: LanguageRuns;
}

interface Pipeline {
  /** Typographic "improvement" changes quotation marks: what an author wrote stays. */
  smartypants: false;
  remarkPlugins: RemarkPlugins;
  rehypePlugins: RehypePlugins;
}

/** How the prose of the content becomes HTML, from top to bottom. */
export function pipeline(options: PipelineOptions): Pipeline {
  return {
    smartypants: false,
    remarkPlugins: [
      // The Markdown that the reader of the content knows, and no other.
      ...syntax,
      // Citations and names of cases become links.
      [remarkLegalLinks, options.legalLinks],
      // The first mention of each term leads to its explanation.
      [remarkTerms, options.terms],
    ],
    rehypePlugins: [
      // A voice reads Chinese in English pages as Chinese, and English words as English.
      [rehypeLanguageRuns, options.languageRuns],
      // A section has one address in both languages,
      [rehypeSectionIds, options.sectionIds],
      // which its heading offers.
      [rehypeSelfLinks, options.selfLinks],
    ],
  };
}
