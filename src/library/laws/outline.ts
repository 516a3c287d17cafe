import type { Division } from '../../content-model/law/version.ts';
import { compareArticles } from '../../law/provisionId.ts';
import type { Provision, Version } from '../model.ts';

/** A heading of a law's contents, or one of its articles. */
export type OutlineStep = { division: Division } | { provision: Provision };

/** Books, chapters, sections and articles of a version, in the order of the text. */
export function outline(version: Version): OutlineStep[] {
  const waiting = [...version.data.divisions];
  const steps: OutlineStep[] = [];
  for (const provision of version.provisions) {
    while (waiting[0] && compareArticles(waiting[0].from, provision.number) <= 0) {
      steps.push({ division: waiting.shift() as Division });
    }
    steps.push({ provision });
  }
  return steps;
}

/** The divisions in which an article stands, the widest first. */
export function divisionsOf(provision: Provision): Division[] {
  return provision.version.data.divisions.filter(({ from, to }) => {
    return (
      compareArticles(from, provision.number) <= 0 && compareArticles(provision.number, to) <= 0
    );
  });
}
