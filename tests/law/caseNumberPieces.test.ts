import { expect, it } from 'vitest';
import { bearsNumber, numbersIn } from '../../src/law/caseNumberPieces.ts';

const name = '2019浙0111民初6971号';

it.each([
  '2019浙0111民初6971号',
  '浙0111民初6971号',
  '0111民初6971号',
  '民初6971号',
  '6971号',
  '浙0111民初6971',
  '关于6971号',
  '6971',
  'case no 6971',
])('reads %s as that number', (query) => {
  expect(numbersIn(query).some((piece) => bearsNumber(name, piece))).toBe(true);
});

it.each([
  '2020浙0111民初6971号',
  '京0111民初6971号',
  '民终6971号',
  '971号',
  '16971号',
  '69号',
  '2019年',
  '第6971条',
  '赔偿6971元',
])('does not read %s as that number', (query) => {
  expect(numbersIn(query).some((piece) => bearsNumber(name, piece))).toBe(false);
});
