/**
 * The number of an order as running text names it, with its makers in a list and without the name
 * of the state: 国家互联网信息办公室 中华人民共和国公安部令第19号 becomes
 * 国家互联网信息办公室、公安部令第19号. Any other number stays as it is.
 */
export function runningNumber(number: string): string {
  return number.replaceAll('中华人民共和国', '').replace(/ +/g, '、');
}
