import { expect, it } from 'vitest';
import { romanisedNumber } from '../../src/cite/romanisedNumber.ts';
import { runningNumber } from '../../src/cite/runningNumber.ts';

it.each([
  ['法释〔2017〕10号', 'Fa Shi [2017] No. 10'],
  ['高检发释字〔2001〕5号', 'Gao Jian Fa Shi Zi [2001] No. 5'],
  ['国信办通字〔2025〕2号', 'Guo Xin Ban Tong Zi [2025] No. 2'],
  ['中华人民共和国国务院令第799号', 'Order No. 799 of the State Council'],
  ['中华人民共和国主席令第九十一号', 'Order No. 91 of the State Council'],
])('%s is written in Latin letters', (number, written) => {
  expect(romanisedNumber(number, 'State Council')).toBe(written);
});

it('a number of an unknown form is refused, with what to do', () => {
  expect(() => romanisedNumber('浙江省公告', 'Zhejiang')).toThrow(
    /浙江省公告.*romanisedNumber\.ts/s,
  );
});

it.each([
  ['国家互联网信息办公室 中华人民共和国公安部令第19号', '国家互联网信息办公室、公安部令第19号'],
  ['法释〔2021〕15号', '法释〔2021〕15号'],
])('%s stands in running text as its makers in a list', (number, written) => {
  expect(runningNumber(number)).toBe(written);
});
