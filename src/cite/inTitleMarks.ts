/** A title within 《》; one that it holds stands in 〈〉 (法学引注手册, GB/T 15834—2011, 4.15). */
export function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
