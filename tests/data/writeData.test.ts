import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest as manifestSchema } from '../../src/data/records/manifest.ts';
import { writeForPrograms, writePackage } from '../../src/data/writeData.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { tiny } from './published.ts';
import { schemaErrors } from './schemas.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

describe('the data beside a site', () => {
  const folder = temporaryFolder('data');
  let manifest: ReturnType<typeof manifestSchema.parse>;

  beforeAll(() => {
    writeForPrograms(tiny.library, tiny.edition, folder);
    manifest = JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'));
  });

  it('has a manifest that fits its schema', () => {
    expect(manifestSchema.safeParse(manifest).error).toBeUndefined();
    expect(schemaErrors(tiny.addresses)(manifest)).toEqual([]);
  });

  it('has a manifest of every other file, with its size and checksum', () => {
    const described = manifest.files.map(({ path, bytes, sha256 }) => [path, bytes, sha256]);
    const there = filesIn(join(folder, 'data')).filter((path) => path !== 'manifest.json');
    const read = there.map((path) => {
      const bytes = readFileSync(join(folder, 'data', path));
      return [path, bytes.length, createHash('sha256').update(bytes).digest('hex')];
    });
    expect(described.sort()).toEqual(read);
  });

  it('says of which day and commit it is, and how much of each law is here', () => {
    expect(manifest.edition).toEqual({ day: tiny.library.day, commit: 'abcdef0' });
    const [text] = manifest.texts;
    expect(text).toMatchObject({ coverage: expect.any(String), articles: expect.any(Number) });
    expect(manifest.counts.provisions).toBe(tiny.library.allProvisions.length);
  });

  it('tells a language model of every law, question and case, and where its twin is', () => {
    const llms = readFileSync(join(folder, 'llms.txt'), 'utf8');
    expect(llms).toMatch(/^# .+\n\n> .+\n/);
    for (const { key } of [...tiny.library.laws, ...tiny.library.faqs, ...tiny.library.cases]) {
      expect(llms).toContain(`](/law/en/${key}/index.md)`);
    }
  });

  it('holds the whole as one text, the law in both languages and our words in both', () => {
    const full = readFileSync(join(folder, 'llms-full.txt'), 'utf8');
    const [provision] = tiny.library.provisions;
    for (const language of ['zh', 'en'] as const) {
      expect(full).toContain(provision?.text[language].paragraphs[0]?.text);
      expect(full).toContain(provision?.commentary[language]?.data.summary);
      expect(full).toContain(tiny.library.faqs[0]?.pages[language].data.answer);
    }
  });
});

describe('the data as a package', () => {
  const place = temporaryFolder('package');
  const folder = join(place, 'node_modules', 'facelaw-data');

  beforeAll(() => writePackage(tiny.library, tiny.edition, folder, 'the licence'));

  it('is packed by npm, every file of it and no code', () => {
    execFileSync('npm', ['pack', folder, '--pack-destination', place], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    const archive = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
    const packed = namesInTar(gunzipSync(readFileSync(join(place, archive))));
    expect(packed.sort()).toEqual(filesIn(folder).map((path) => `package/${path}`));
    expect(packed.filter((path) => /\.[cm]?js$|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  it('has types that the data fits, and that a program can use', () => {
    const whole = readFileSync(join(folder, 'facelaw.json'), 'utf8');
    mkdirSync(join(place, 'src'));
    const program = join(place, 'src', 'program.mts');
    writeFileSync(
      program,
      `import type { Collection, Provision } from 'facelaw-data';
       import data from 'facelaw-data/facelaw.json' with { type: 'json' };
       export const literal: Collection = ${whole};
       export const found: Provision | undefined = data.provisions.find(({ key }) => key === 'x');
       // @ts-expect-error
       export const wrong: number = data.provisions;
      `,
    );
    expect(problemsOf(program)).toEqual([]);
  });

  it('has a version that npm takes, later for a later day', () => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(version).toBe('1.20220601.0');
  });
});

/** The names of the files in an archive: each header takes 512 bytes, what it heads whole blocks. */
function namesInTar(tar: Uint8Array): string[] {
  const text = (from: number, length: number) =>
    new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/s, '');
  const names: string[] = [];
  for (let at = 0; text(at, 100) !== ''; ) {
    names.push([text(at + 345, 155), text(at, 100)].filter(Boolean).join('/'));
    at += 512 + Math.ceil(Number.parseInt(text(at + 124, 12), 8) / 512) * 512;
  }
  return names;
}

function problemsOf(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    resolveJsonModule: true,
    exactOptionalPropertyTypes: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
