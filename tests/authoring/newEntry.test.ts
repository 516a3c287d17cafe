import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kind, refusal, rooms, writeEntry } from '../../scripts/authoring/newEntry.ts';
import { checkContent } from '../../src/checks/checkContent.ts';
import { sections } from '../../src/checks/rules/sections.ts';
import { fillIn } from '../../src/content-model/examples/fillIn.ts';
import { toDay } from '../../src/law/day.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';

const day = toDay('2022-06-01');
const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const kinds = Object.keys(rooms) as Kind[];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facelaw-new-'));
  cpSync(join(import.meta.dirname, '..', 'checks', 'fixtures', 'tiny'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const open = () => openLibrary(root, day);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const run = (script: string, ...given: string[]) =>
  spawnSync(process.execPath, [join(scripts, script), '--content', root, ...given], {
    encoding: 'utf8',
    env: { ...process.env, FACELAW_TODAY: day },
  });

describe.each(kinds)('a new %s', (kind) => {
  it('is read, and the check lists what is to be filled in and nothing else', () => {
    const files = writeEntry(kind, 'brand-new', open(), day);
    const marks = files.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) => [...line.matchAll(fillIn)].map(() => `${file}:${at + 1}`)),
    );
    const findings = checkContent(open());
    expect(findings.filter(({ rule }) => rule !== 'to-fill-in')).toEqual([]);
    expect(findings.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(marks.sort());
    expect(marks.length).toBeGreaterThan(3);
  });

  it('has the sections that its pages need', () => {
    writeEntry(kind, 'brand-new', open(), day);
    expect([...sections.check(open())]).toEqual([]);
  });

  it('does not write over another', () => {
    writeEntry(kind, 'brand-new', open(), day);
    expect(refusal(kind, 'brand-new', open())).toContain('already; nothing was written');
    expect(() => writeEntry(kind, 'brand-new', open(), day)).toThrow('EEXIST');
  });
});

describe('a new entry', () => {
  it.each(['Gate-Face-Only', 'gate_face', 'gate--face', '-gate', '门禁', '../gate', ''])(
    'is not called "%s"',
    (id) => {
      expect(refusal('faq', id, open())).toContain('lower-case letters, digits and single hyphens');
    },
  );

  it.each(['matrix', 'by'])('does not take the address of another page: cases/%s', (id) => {
    expect(refusal('case', id, open())).toContain('the address of another page');
  });

  it('stands behind those that are there', () => {
    writeEntry('faq', 'brand-new', open(), day);
    expect(read('faqs/brand-new/faq.yaml')).toContain('\norder: 2\n');
  });

  it('of law records the checksum of its text', () => {
    writeEntry('law', 'brand-new', open(), day);
    const [entry] = open().collection.laws;
    expect(entry?.id).toBe('brand-new');
    expect(entry?.versions[0]?.meta.data.from).toBe(day);
  });
});

describe('npm run new', () => {
  it('says what was written and what comes next', () => {
    const { status, stdout } = run('new.ts', 'faq', 'brand-new');
    expect(status).toBe(0);
    expect(stdout).toContain('content/faqs/brand-new/answer.zh.mdx\n');
    expect(stdout).toMatch(/npm run check[\s\S]*npm run publish-addresses/);
  });

  it('names a law by the day that is given', () => {
    expect(run('new.ts', 'law', 'new-law', '--in-force', '2023-01-01').stdout).toContain(
      'content/laws/new-law/2023-01-01/text.zh.md\n',
    );
  });

  it('explains itself', () => {
    const { status, stdout } = run('new.ts', '--help');
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage'),
    });
  });

  it.each([
    [['faqs', 'x'], 'did you mean faq?'],
    [['faq'], 'Usage'],
    [['faq', 'a', 'b'], 'Usage'],
    [['faq', 'Bad'], 'lower-case'],
    [['law', 'x', '--in-force', '2023-02-30'], 'a day of the calendar'],
    [['faq', 'x', '--colour'], "Unknown option '--colour'"],
    [['faq', 'gate'], 'There is content/faqs/gate already'],
  ])('%j is refused in words', (given, words) => {
    const { status, stderr } = run('new.ts', ...given);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('npm run publish-addresses', () => {
  const term = `zh: 门禁
en: gate
alsoSeen: { zh: [], en: [] }
definition: { zh: 进出小区的门。, en: A door to a compound. }
`;

  it('records a new page, after which the check has no findings', () => {
    writeFileSync(join(root, 'terms/gate.yaml'), term);
    expect(checkContent(open()).map(({ rule }) => rule)).toEqual(['addresses-live']);
    const { status, stdout } = run('publish-addresses.ts');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'terms/gate\n1 recorded.\n' });
    expect(checkContent(open())).toEqual([]);
  });

  it('refuses in words what it does not know', () => {
    const { status, stderr } = run('publish-addresses.ts', '--all');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--all'[\s\S]*Usage: npm run publish-addresses/);
  });

  it('changes nothing where every address is recorded', () => {
    const before = read('redirects.yaml');
    expect(run('publish-addresses.ts').stdout).toBe('Every address is recorded.\n');
    expect(read('redirects.yaml')).toBe(before);
  });

  it('records nothing while something is to be mended', () => {
    writeEntry('faq', 'brand-new', open(), day);
    const before = read('redirects.yaml');
    const { status, stderr } = run('publish-addresses.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('mend these first');
    expect(read('redirects.yaml')).toBe(before);
  });
});
