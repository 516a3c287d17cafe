import { describe, expect, it } from 'vitest';
import { parseLetter, piecesOf } from '../../src/letters/letterText.ts';

const kinds = (source: string) => parseLetter(source).blocks.map(({ kind }) => kind);
const problems = (source: string) => parseLetter(source).problems.map(({ message }) => message);

describe('the words of a letter', () => {
  it('are blocks, a block a line, by the marks at their heads', () => {
    const source = '# 函\n\n> 某公司：\n## 请求\n- 一\n正文\n< 签名\n|| 一 || 二 ||';
    expect(kinds(source)).toEqual([
      'title',
      'flush',
      'heading',
      'item',
      'paragraph',
      'right',
      'row',
    ]);
    expect(parseLetter(source).blocks[1]?.line).toBe(3);
  });

  it('hold blanks, citations and words on a condition', () => {
    const [block] = parseLetter('自{since}起〔enrolled|，撤回{what}〕，依据«basis»。').blocks;
    expect(block?.cells[0]).toEqual([
      { kind: 'text', text: '自' },
      { kind: 'blank', id: 'since' },
      { kind: 'text', text: '起' },
      {
        kind: 'when',
        condition: { id: 'enrolled', negated: false },
        pieces: [
          { kind: 'text', text: '，撤回' },
          { kind: 'blank', id: 'what' },
        ],
      },
      { kind: 'text', text: '，依据' },
      { kind: 'cites', id: 'basis' },
      { kind: 'text', text: '。' },
    ]);
    expect(block && piecesOf(block).map(({ kind }) => kind)).toContain('blank');
  });

  it('let a block stand on a condition, or on its contrary', () => {
    const [yes, no] = parseLetter('?enrolled - 删除；\n?!enrolled 不采集').blocks;
    expect([yes?.kind, yes?.condition]).toEqual(['item', { id: 'enrolled', negated: false }]);
    expect([no?.kind, no?.condition]).toEqual(['paragraph', { id: 'enrolled', negated: true }]);
  });

  it('cut a row into cells, empty ones too', () => {
    const [row] = parseLetter('?own || {row} || 〔a|甲〕 || ||').blocks;
    expect(row?.cells.map((cell) => cell.length)).toEqual([1, 1, 0]);
  });

  it.each([
    ['自{since起', '{ opens or closes nothing'],
    ['依据«basis', '« opens or closes nothing'],
    ['〔a|甲', '〔 is not closed'],
    ['甲〕', '〕 closes nothing'],
    ['〔a|甲〔b|乙〕〕', 'stands within another'],
    ['〔甲〕', '〔 opens or closes nothing'],
  ])('tell what cannot be meant: %s', (source, says) => {
    expect(problems(source).join()).toContain(says);
  });
});
