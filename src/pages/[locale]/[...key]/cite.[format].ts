import type { APIContext } from 'astro';
import type { ExportFormat } from '../../../cite/exports.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pathOf } from '../../../i18n/routes.ts';
import { library } from '../../../library/index.ts';
import { type CitedPageOf, exportOf, exportPaths } from '../../../library/pages/citedPages.ts';
import { absolute } from '../../../library/site.ts';

/** A page for reference managers, beside it: cite.ris, cite.bib, cite.json. */
export function getStaticPaths() {
  return exportPaths(library());
}

interface Props {
  locale: Locale;
  page: CitedPageOf;
  format: ExportFormat;
}

export function GET({ props: { locale, page, format } }: APIContext<Props>): Response {
  return new Response(exportOf(page, locale, format, absolute(pathOf(locale, page.key))));
}
