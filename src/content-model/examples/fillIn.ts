/**
 * What an example leaves to its author stands between 【 and 】, in either language, as a value or
 * in a comment behind one. Official text and our own words do without these marks.
 */
export const fillIn = /【(?:fill in: |待填：)([^】\n]*)】/g;

/** A mark for a value or comment in English, with what is wanted in its place. */
export function en(wanted: string): string {
  return `【fill in: ${wanted}】`;
}

/** The same in Chinese. */
export function zh(wanted: string): string {
  return `【待填：${wanted}】`;
}

/** A value in both languages, to be filled in, as YAML in one line. */
export function both(wanted: string, inChinese: string): string {
  return `{ zh: ${zh(inChinese)}, en: "${en(wanted)}" }`;
}

/** A comment that asks for one of the codes of a closed list. */
export function oneOf(codes: Readonly<Record<string, unknown>> | readonly string[]): string {
  const names = Array.isArray(codes) ? codes : Object.keys(codes);
  return `# ${en(`one of ${names.join(', ')}`)}`;
}

/** The list of phrasings that every page has, in its language. */
export function asks(language: 'zh' | 'en'): string {
  const phrasings =
    language === 'zh'
      ? ['一', '二', '三', '四', '五'].map((count) => zh(`人们会怎样搜，第${count}种说法`))
      : ['first', 'second', 'third', 'fourth', 'fifth'].map(
          (count) => `"${en(`how people would search for it, ${count} phrasing`)}"`,
        );
  return `asks:\n${phrasings.map((phrasing) => `  - ${phrasing}`).join('\n')}`;
}

/** An MDX page: its front matter, and sections that each ask for their text. */
export function page(
  frontMatter: string,
  sections: readonly (readonly [string, string])[],
): string {
  const body = sections.map(([heading, wanted]) => `## ${heading}\n\n${wanted}\n`).join('\n');
  return `---\n${frontMatter}\n---\n\n${body}`;
}
