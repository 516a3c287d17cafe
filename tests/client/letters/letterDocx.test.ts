// @vitest-environment node

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterDocx } from '../../../src/client/letters/letterDocx.ts';
import { compose } from '../../../src/letters/compose.ts';
import { aLetter } from '../../letters/aLetter.ts';

/** The parts of a .docx file by name, as text. */
async function partsOf(values: Record<string, string>): Promise<Map<string, string>> {
  const { blocks } = compose(aLetter, values, 'zh');
  const row = (...cells: string[]) =>
    ({ kind: 'row', cells: cells.map((text) => [{ text }]) }) as const;
  const file = await letterDocx([...blocks, row('序号', '证据'), row('1', '照片')], '给某公司的函');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml = '') =>
  xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

describe('a letter for Word', () => {
  it('holds the letter, and what was typed as text alone', async () => {
    const name = '甲<w:p/>&"乙\n丙';
    const xml = (await partsOf({ name, since: '2022-05-01' })).get('word/document.xml');
    expect(textOf(xml)).toContain('甲&lt;w:p/&gt;&amp;&quot;乙\n丙：');
    expect(textOf(xml)).toContain('自2022年5月1日起，本人以〔刷卡／密码〕进门。');
  });

  it('is set as a letter is: title in the middle, signature to the right, two characters of indent', async () => {
    const xml = (await partsOf({})).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:jc w:val="center"\/>.*给/);
    expect(xml).toContain('<w:jc w:val="right"/>');
    expect(xml).toContain('w:firstLine="480"');
    expect(xml).toContain('w:eastAsia="SimSun"');
    expect(xml.match(/<w:tc>/g)).toHaveLength(4);
  });

  it('names nobody as its author', async () => {
    const core = (await partsOf({})).get('docProps/core.xml') ?? '';
    expect(core).not.toContain('Un-named');
    expect(core).toContain('给某公司的函');
  });
});
