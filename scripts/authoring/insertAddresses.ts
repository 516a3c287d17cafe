import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/**
 * Adds keys to the published ones of redirects.yaml, each behind the one that it follows in order;
 * comments and everything else stay as they are.
 * @param text The file.
 * @returns the file with the keys in it
 */
export function insertAddresses(text: string, keys: readonly string[]): string {
  const document = parseDocument(text);
  const published = document.get('published');
  if (!isSeq(published)) throw new Error('content/redirects.yaml has no list "published"');
  published.flow = false;
  for (const key of [...keys].sort(inOrder)) {
    const at = placeOf(key, keysIn(published));
    published.items.splice(at, 0, document.createNode(key));
  }
  return document.toString({ lineWidth: 0 });
}

function keysIn(published: YAMLSeq): string[] {
  return published.items.map((item) => String(isScalar(item) ? item.value : item));
}

/** Behind the last lesser key of the same folder, or before the first greater one; else below the folder. */
function placeOf(key: string, published: readonly string[]): number {
  const folder = folderOf(key);
  const beside = published.filter((other) => folderOf(other) === folder).sort(inOrder);
  const lesser = beside.findLast((other) => inOrder(other, key) < 0);
  if (lesser !== undefined) return behind(lesser, published);
  const [greater] = beside;
  if (greater !== undefined) return published.indexOf(greater);
  return folder === '' ? published.length : behind(folder, published);
}

/** Behind a key and those below it that follow at once; at the end where there is no such key. */
function behind(key: string, published: readonly string[]): number {
  const found = published.indexOf(key);
  if (found < 0) return published.length;
  const rest = published.slice(found + 1);
  const other = rest.findIndex((each) => !each.startsWith(`${key}/`));
  return other < 0 ? published.length : found + 1 + other;
}

function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

const byNumber = new Intl.Collator('en', { numeric: true });
const isVersion = (key: string) => /\/\d{4}-\d{2}-\d{2}$/.test(key);

/** 2 before 10; the versions of a law before its articles. */
function inOrder(a: string, b: string): number {
  if (folderOf(a) === folderOf(b) && isVersion(a) !== isVersion(b)) return isVersion(a) ? -1 : 1;
  return byNumber.compare(a, b);
}
