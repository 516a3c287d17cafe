import { createHash } from 'node:crypto';
import type { Rule } from '../rule.ts';

/** The official text is the one whose checksum was recorded: it changes only on purpose. */
export const checksums: Rule = {
  name: 'checksums',
  *check({ collection }) {
    for (const { meta, texts } of collection.laws.flatMap(({ versions }) => versions)) {
      if (!texts.zh) continue;
      const actual = createHash('sha256').update(texts.zh.source).digest('hex');
      if (actual === meta.data.sha256) continue;
      yield {
        file: texts.zh.file,
        line: 1,
        message: 'the official text is not the one whose checksum is recorded',
        remedy: `restore it; or, if the change is right, proofread it and record sha256: ${actual} in version.yaml`,
      };
    }
  },
};
