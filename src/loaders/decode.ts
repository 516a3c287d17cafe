/** A file's bytes as text, or what they are instead, told so that its author can mend it. */
export type Decoded = { text: string } | { line: number; message: string; remedy: string };

const UTF8 = 'save the file as UTF-8 without a byte-order mark';

/**
 * Takes bytes for UTF-8, and says in words what they are where they are not: UTF-16, GBK, bytes of
 * no text at all, or UTF-8 behind a byte-order mark, which would hide the front matter.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Problem(bytes);
  if (utf16) return { line: 1, ...utf16 };
  const line = firstBadLine(bytes);
  if (line !== undefined) return { line, ...otherEncoding(bytes) };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFF')) return { text };
  const message = 'the file begins with a byte-order mark (U+FEFF), which cannot be seen';
  return { line: 1, message, remedy: `${UTF8}: in the editor "UTF-8", not "UTF-8 with BOM"` };
}

function utf16Problem([first, second, third, fourth]: Uint8Array) {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const unmarked = (second === 0 && fourth === 0) || (first === 0 && third === 0);
  if (!marked && !(unmarked && first !== second)) return undefined;
  return { message: 'the file is in UTF-16, not in UTF-8', remedy: UTF8 };
}

/** The first line, counted from 1, that is no UTF-8. */
function firstBadLine(bytes: Uint8Array): number | undefined {
  if (isText(bytes, 'utf-8')) return undefined;
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const next = bytes.indexOf(0x0a, from);
    const end = next < 0 ? bytes.length : next;
    if (!isText(bytes.subarray(from, end), 'utf-8')) return line;
    from = end + 1;
  }
  return 1;
}

function otherEncoding(bytes: Uint8Array) {
  if (isText(bytes, 'gb18030')) {
    return { message: 'the file is in GBK (GB 18030), not in UTF-8', remedy: UTF8 };
  }
  const message = 'the line holds bytes that are no UTF-8';
  return { message, remedy: `write the line anew, and ${UTF8}` };
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
