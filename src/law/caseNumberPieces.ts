/** Letters of a case number that stand before digits: the court's province, the kind of case. */
const signs = new Set(
  '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵最法民刑行初终再申执抗监辖字',
);
const runs = /[\p{Script=Han}\d-]*\d/gu;
const english = /(?:no|number|case|docket) (\d{2,6})(?!\d)/gu;
const lone = /^\d{3,6}$/;

/**
 * What in a query in plain form may be a case number or the end of one, each ending in 号: with it
 * (6971号), without it after letters of a case number (浙01民终10940), after `no`, or alone.
 */
export function numbersIn(query: string): string[] {
  const chinese = [...query.matchAll(runs)].flatMap(([run]) => {
    const end = query.indexOf(run) + run.length;
    const before = run.replace(/\d+$/, '').at(-1) ?? '';
    return query[end] === '号' || (signs.has(before) && /\d{2,}$/.test(run)) ? [`${run}号`] : [];
  });
  const others = [...query.matchAll(english)].map(([, number]) => `${number}号`);
  return [...chinese, ...others, ...(lone.test(query) ? [`${query}号`] : [])];
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Whether a part of a case number that is not shared says that the two are different numbers. */
const contradicts = (left: string) => signs.has(left.at(-1) ?? '') || /\d/.test(left);

function bears(number: string, piece: string): boolean {
  const shared = commonEnd(number, piece);
  const serial = /\d+号$/.exec(piece)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (shared < serial) return false;
  const [left, more] = [piece.slice(0, -shared), number.slice(0, -shared)];
  const cutsNumber = left === '' && /^\d/.test(piece) && /\d$/.test(more);
  return !cutsNumber && (more === '' ? !/\d/.test(left) : !contradicts(left));
}

/**
 * Whether a name in plain form bears the number: the whole of it, or the end of it with nothing
 * before that belongs to another number ((2020)浙0111民初6971号 is not (2019)浙0111民初6971号).
 */
export function bearsNumber(name: string, piece: string): boolean {
  return name.split(' ').some((part) => part.endsWith('号') && bears(part, piece));
}
