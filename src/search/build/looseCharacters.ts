import type { Posting } from '../index/postings.ts';
import type { SearchRecord } from '../record.ts';
import { runsOf } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import type { ScriptMap } from '../text/script.ts';
import { loose } from '../weights.ts';
import { type FieldName, fieldsOf } from './fields.ts';
import { cutFields, impactsOf } from './impacts.ts';

/** The fields in which a single character says something: they are short and speak of the point. */
const telling: ReadonlySet<FieldName> = new Set(['title', 'names', 'asks']);

/** Single Chinese characters, each as often as it stands in the text. */
const charactersIn = (text: string) =>
  runsOf(text).flatMap((run) => (run.chinese ? [...run.text] : []));

function best(postings: readonly Posting[]): Posting[] {
  const kept = [...postings].sort((a, b) => b.impact - a.impact || a.doc - b.doc);
  return kept.slice(0, loose.kept).sort((a, b) => a.doc - b.doc);
}

/**
 * The records that single characters point to. Words for one thing often share a character where
 * they share no pair (罚几千, 罚款; 调录像, 调取): it says too little to find a page by, but enough to
 * choose between pages.
 */
export function looseCharactersOf(
  records: readonly SearchRecord[],
  script: ScriptMap,
): Map<string, Posting[]> {
  const cutText = (text: string) => charactersIn(fold(text, script));
  const fields = records.map((record) =>
    cutFields(
      fieldsOf(record, 'zh').filter(({ name }) => telling.has(name)),
      'zh',
      cutText,
    ),
  );
  const all = [...impactsOf(fields)];
  return new Map(
    all
      .filter(([, postings]) => postings.length <= records.length * loose.commonest)
      .map(([character, postings]) => [character, best(postings)]),
  );
}
