import type { Division } from '../../content-model/law/version.ts';
import { onceEach } from '../../law/onceEach.ts';
import { compareArticles } from '../../law/provisionId.ts';
import type { Provision, Version } from '../model.ts';

/** A heading of a law's contents, or one of its articles. */
export type OutlineStep = { division: Division } | { provision: Provision };

/** Books, chapters, sections and articles of a version, in the order of the text. */
export const outline = onceEach((version: Version): OutlineStep[] => {
  const waiting = [...version.data.divisions];
  const steps: OutlineStep[] = [];
  for (const provision of version.provisions) {
    while (waiting[0] && compareArticles(waiting[0].from, provision.number) <= 0) {
      steps.push({ division: waiting.shift() as Division });
    }
    steps.push({ provision });
  }
  return steps;
});

/** A part of a law that is not opened, which leads to its first article; or a step of what is. */
export type TreeStep = OutlineStep | { division: Division; first: Provision };

/** The contents of a law around one of its articles: other parts are named, and stay closed. */
export function outlineAround(present: Provision): TreeStep[] {
  const { provisions } = present.version;
  const around = divisionsOf(present);
  const opened = (divisions: Division[]) => divisions.every((each) => around.includes(each));
  return outline(present.version).flatMap((step): TreeStep[] => {
    if ('provision' in step) return opened(divisionsOf(step.provision)) ? [step] : [];
    const { division } = step;
    const first = provisions.find(({ number }) => compareArticles(division.from, number) <= 0);
    if (!first || !opened(divisionsOf(first).filter((each) => isWider(each, division)))) return [];
    return [around.includes(division) ? { division } : { division, first }];
  });
}

/** Whether a division holds another. */
function isWider(division: Division, other: Division): boolean {
  const span = ({ from, to }: Division) => [from, to] as const;
  const [[from, to], [start, end]] = [span(division), span(other)];
  return division !== other && compareArticles(from, start) <= 0 && compareArticles(end, to) <= 0;
}

/** The divisions in which an article stands, the widest first. */
export const divisionsOf = onceEach((provision: Provision): Division[] =>
  provision.version.data.divisions.filter(
    ({ from, to }) =>
      compareArticles(from, provision.number) <= 0 && compareArticles(provision.number, to) <= 0,
  ),
);
