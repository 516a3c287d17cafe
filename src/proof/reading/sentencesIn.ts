/** A part of a text; `end` is the first offset after it. */
export interface Stretch {
  start: number;
  end: number;
}

const SHORT =
  /(?:^|[^a-z])(?:arts?|nos?|co|ltd|v|mr|ms|mrs|dr|prof|paras?|st|inc|cf|e\.g|i\.e|u\.s|p\.r\.c)\.$/i;
/** Where a sentence may end: with what closes quotations and brackets behind the mark. */
const END = /[。！？；\n]["'”’」』》）)]*|[.!?;]["'”’)]*(?=\s)/gu;

/** The sentences of a text in either language; a semicolon and a line's end part them too. */
export function sentencesIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (mark.startsWith('.') && SHORT.test(text.slice(Math.max(0, index - 8), index + 1))) continue;
    const end = index + mark.length;
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: text.length }].filter(
    (each) => text.slice(each.start, each.end).trim() !== '',
  );
}
