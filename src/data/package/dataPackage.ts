import { dataStrings } from '../../i18n/data.ts';
import { fill } from '../../i18n/fill.ts';
import { localeIds } from '../../i18n/locales.ts';
import { Addresses } from '../Addresses.ts';
import { type Edition, formatVersion } from '../edition.ts';
import type { File } from '../file.ts';
import { jsonSchemas } from '../jsonSchemas.ts';
import { typesOf } from './typesOf.ts';

/**
 * What makes a package of the data: its description, types for TypeScript, a few words to read. It
 * holds no code. Its version is the major number of the format and the day.
 * @param licence the text of LICENSE-CONTENT
 */
export function dataPackage(edition: Edition, licence: string): File[] {
  const addresses = new Addresses(edition);
  const [major] = formatVersion.split('.');
  const description = {
    name: 'facelaw-data',
    version: `${major}.${edition.day.replaceAll('-', '')}.0`,
    description: dataStrings.en.package.description,
    license: 'SEE LICENSE IN LICENSE',
    homepage: addresses.page('data', 'en'),
    type: 'module',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './manifest.json' },
      './facelaw.json': { types: './facelaw.d.ts', default: './facelaw.json' },
      './*': './*',
    },
    sideEffects: false,
  };
  return [
    { path: 'package.json', body: `${JSON.stringify(description, null, 2)}\n` },
    { path: 'index.d.ts', body: types(addresses) },
    { path: 'facelaw.d.ts', body: WHOLE },
    { path: 'README.md', body: readMe(edition) },
    { path: 'LICENSE', body: licence },
  ];
}

const WHOLE = `import type { Collection } from './index.js';

declare const collection: Collection;
export default collection;
`;

function types(addresses: Addresses): string {
  return `${typesOf(jsonSchemas(addresses))}
declare const manifest: Manifest;
export default manifest;
`;
}

function readMe({ day }: Edition): string {
  const parts = localeIds.map((language) => {
    const t = dataStrings[language];
    return [
      t.package.description,
      fill(t.package.edition, { day, version: formatVersion }),
      ...Object.values(t.licences).map(({ name, covers }) => `${name}: ${covers}`),
    ].join('\n\n');
  });
  return `# facelaw-data

\`\`\`ts
import data from 'facelaw-data/facelaw.json' with { type: 'json' };
import type { Provision } from 'facelaw-data';

const consent: Provision | undefined = data.provisions.find(({ key }) => key === 'laws/pipl/29');
\`\`\`

${parts.join('\n\n')}
`;
}
