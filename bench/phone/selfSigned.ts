import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, '..', 'package.json'));

/** A key and a certificate of one's own making: browsers speak HTTP/2 over TLS only. */
export async function selfSigned(): Promise<{ key: string; cert: string }> {
  const { generate } = require('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}
