const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The words of a Chinese text by the dictionary at hand, with their offsets; none without one. */
export const segmentsOf = (text: string): { segment: string; index: number }[] =>
  segmenter ? [...segmenter.segment(text)] : [];
