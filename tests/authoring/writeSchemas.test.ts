import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSchemas } from '../../scripts/authoring/writeSchemas.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facelaw-schemas-'));
  mkdirSync(join(root, 'terms'));
});
afterEach(() => rmSync(root, { recursive: true }));

const LINE = '# yaml-language-server: $schema=../.schemas/term.schema.json\n';
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('writing the schemas', () => {
  it('puts the line above a file that lacks it, and leaves the rest as it is', () => {
    write('terms/consent.yaml', '# ours\nzh:   "同意"\n');
    expect(writeSchemas(root)).toContain('terms/consent.yaml');
    expect(read('terms/consent.yaml')).toBe(`${LINE}# ours\nzh:   "同意"\n`);
  });

  it('mends a line that names another schema', () => {
    write('terms/consent.yaml', '# yaml-language-server: $schema=./law.schema.json\nzh: 同意\n');
    writeSchemas(root);
    expect(read('terms/consent.yaml')).toBe(`${LINE}zh: 同意\n`);
  });

  it('changes nothing the second time', () => {
    write('terms/consent.yaml', 'zh: 同意\n');
    writeSchemas(root);
    expect(writeSchemas(root)).toEqual([]);
  });

  it('leaves files without a schema alone', () => {
    write('terms/notes.txt', 'words');
    writeSchemas(root);
    expect(read('terms/notes.txt')).toBe('words');
  });

  it('takes away the schema of what is no longer there', () => {
    mkdirSync(join(root, '.schemas'));
    write('.schemas/old.schema.json', '{}');
    expect(writeSchemas(root)).toContain('.schemas/old.schema.json');
    expect(existsSync(join(root, '.schemas/old.schema.json'))).toBe(false);
  });
});
