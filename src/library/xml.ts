import { toXml } from 'xast-util-to-xml';
import type { x } from 'xastscript';

/** The source of an XML document. */
export function xmlDocument(root: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
