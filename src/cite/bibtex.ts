import type { Entry } from './entry.ts';

const TYPES: Record<Entry['type'], string> = {
  statute: 'legislation',
  case: 'jurisdiction',
  page: 'online',
};

/** An entry as biblatex, whose names of makers stand in braces of their own: they are no persons. */
export function bibtex(entry: Entry): string {
  const note = [entry.section, ...entry.extra.map(([name, value]) => `${name}: ${value}`)];
  const isCase = entry.type === 'case';
  const fields: [name: string, value: string | undefined][] = [
    ['title', entry.title],
    ['shorttitle', entry.shortTitle],
    ['author', entry.authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['institution', entry.court],
    ['number', entry.number],
    ['date', entry.issued],
    ['langid', entry.language === 'zh' ? 'chinese' : 'british'],
    ['note', isCase ? note.filter(Boolean).join('; ') : entry.section],
    ['url', entry.address],
    ['urldate', entry.accessed],
  ];
  const given = fields.filter((field): field is [string, string] => Boolean(field[1]));
  const width = Math.max(...given.map(([name]) => name.length));
  const lines = given.map(
    ([name, value]) => `  ${name.padEnd(width)} = {${written(name, value)}},`,
  );
  return `@${TYPES[entry.type]}{${entry.id},\n${lines.join('\n')}\n}\n`;
}

function written(name: string, value: string): string {
  return name === 'author' || name === 'url' ? value : escaped(value);
}

function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&');
}
