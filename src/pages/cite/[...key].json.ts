import type { APIContext } from 'astro';
import type { CiteData } from '../../cite/citeData.ts';
import { library } from '../../library/index.ts';
import { citeData } from '../../library/pages/citedPages.ts';

/** What the cite box fetches when its reader asks for more styles. */
export function getStaticPaths() {
  return citeData(library()).map(({ key, data }) => ({ params: { key }, props: { data } }));
}

export function GET({ props }: APIContext<{ data: CiteData }>): Response {
  return Response.json(props.data);
}
