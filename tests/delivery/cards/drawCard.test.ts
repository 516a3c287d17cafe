import { expect, it } from 'vitest';
import { drawCard, readFonts } from '../../../src/delivery/cards/drawCard.ts';

const card = {
  path: 'zh',
  language: 'zh' as const,
  kicker: '人脸识别司法解释第十条',
  title: '小区门禁不能只认人脸',
  words: '物业服务企业',
  foot: '人脸识别法律知识库',
};
readFonts();

it('a card is a JPEG, drawn alike each time', () => {
  const drawn = drawCard(card);
  expect([...drawn.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  expect(drawCard(card).equals(drawn)).toBe(true);
});

it('Chinese words are drawn with the font that the project brings', () => {
  const other = drawCard({ ...card, title: '小区门禁不能只认人心' });
  expect(other.equals(drawCard(card))).toBe(false);
});
