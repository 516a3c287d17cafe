import type { Entry } from './entry.ts';

const TYPES: Record<Entry['type'], string> = { statute: 'STAT', case: 'CASE', page: 'ELEC' };

/**
 * An entry as RIS, by the tags that Zotero reads for a statute and a case: the number of a statute is
 * M1, of a case SV, and its court PB.
 */
export function ris(entry: Entry): string {
  const isCase = entry.type === 'case';
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[entry.type]],
    ['TI', entry.title],
    ['ST', entry.shortTitle],
    ...entry.authors.map((name): [string, string] => ['AU', name]),
    ['PB', entry.court],
    [isCase ? 'SV' : 'M1', entry.number],
    ['SE', entry.section],
    ['DA', entry.issued?.replaceAll('-', '/')],
    ['PY', entry.issued?.slice(0, 4)],
    ['LA', entry.language === 'zh' ? 'zh-CN' : 'en'],
    ['UR', entry.address],
    ['Y2', entry.accessed?.replaceAll('-', '/')],
    ...(isCase
      ? entry.extra.map(([name, value]): [string, string] => ['N1', `${name}: ${value}`])
      : []),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...written, 'ER  - '].join('\n')}\n`;
}
