import { versionProblems } from '../../law/versionProblems.ts';
import type { Rule } from '../rule.ts';

/** Versions of a law follow each other without gap or overlap, each named by its first day. */
export const versions: Rule = {
  name: 'versions',
  *check({ collection }) {
    for (const law of collection.laws) {
      for (const { id, meta } of law.versions) {
        if (id === meta.data.from) continue;
        const message = `the folder is named ${id}, but the version takes force on ${meta.data.from}`;
        const remedy = 'name the folder by the first day in force';
        yield { file: meta.file, line: meta.lineOf(['from']), message, remedy };
      }
      for (const problem of versionProblems(law.versions.map(({ meta }) => meta.data))) {
        const { message, remedy, version } = problem;
        const meta = law.versions.find((candidate) => candidate.meta.data.from === version)?.meta;
        const field = problem.kind === 'promulgated-late' ? 'promulgated' : 'to';
        yield {
          file: meta?.file ?? law.meta.file,
          line: meta?.lineOf([field]) ?? 1,
          message,
          remedy,
        };
      }
    }
  },
};
