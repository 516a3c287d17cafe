import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { contentFiles } from '../src/content-model/files/files.ts';

const root = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const folder = join('.github', 'workflows');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; 'timeout-minutes'?: number }>;
}

const workflows = readdirSync(join(root, folder)).map((file) => ({
  file,
  workflow: parse(read(folder, file)) as Workflow,
}));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('$file', ({ workflow }) => {
  it('calls only scripts that package.json has', () => {
    const called = stepsOf(workflow).flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string),
    );
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('takes every action at a major version', () => {
    const actions = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))).toEqual([]);
  });

  it('installs from the lockfile, on Node 24', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
      if (!steps.some(({ run }) => run?.startsWith('npm'))) continue;
      expect(node?.with).toMatchObject({ 'node-version': 24 });
      expect(steps.map(({ run }) => run)).toContain('npm ci');
    }
  });

  it('may read only, unless a job asks for more, and ends by itself', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

it('the checks are five jobs, on push and pull request', () => {
  const check = workflows.find(({ file }) => file === 'check.yml')?.workflow;
  expect(Object.keys(check?.jobs ?? {})).toEqual(['check', 'code', 'dist', 'browser', 'full']);
  expect(Object.keys(check?.on ?? {})).toEqual(['push', 'pull_request']);
});

it('the jobs of tests run all kinds of vitest.config.ts', () => {
  const kinds = [...read('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
  const run = ['code', 'dist', 'browser'].flatMap((job) =>
    [...(scripts[`test:${job}`] ?? '').matchAll(/--project (\w+)/g)].map(([, name]) => name),
  );
  expect(kinds.length).toBe(4);
  expect(run).toEqual(kinds);
});

it('the site is deployed every day, since what is in force depends on it', () => {
  const deploy = workflows.find(({ file }) => file === 'deploy.yml')?.workflow;
  expect(deploy?.on).toMatchObject({
    push: { branches: ['main'] },
    schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }],
  });
});

it('the form for an error asks in both languages', () => {
  const form = parse(read('.github', 'ISSUE_TEMPLATE', 'error-in-a-text.yml')) as {
    name: string;
    body: { attributes: { label?: string; value?: string } }[];
  };
  for (const { attributes } of [{ attributes: { label: form.name } }, ...form.body]) {
    const text = attributes.label ?? attributes.value ?? '';
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).toMatch(/[a-z]{3}/);
  }
});

const documents = [
  'README',
  'CONTRIBUTING',
  'SECURITY',
  'CODE_OF_CONDUCT',
  'content/README',
].flatMap((name) => [`${name}.md`, `${name}.zh.md`].filter((file) => existsSync(join(root, file))));

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path as string,
    );
    expect(links.filter((path) => !existsSync(join(root, file, '..', path)))).toEqual([]);
  });
});

describe('the content guide in its two languages', () => {
  const [en, zh] = ['content/README.md', 'content/README.zh.md'].map((file) => read(file)) as [
    string,
    string,
  ];

  it('links to its twin', () => {
    expect(en).toContain('](README.zh.md)');
    expect(zh).toContain('](README.md)');
  });

  it('has the same sections and examples', () => {
    const shape = (text: string) => text.match(/^(#+ |```\w+)/gm);
    expect(shape(zh)).toEqual(shape(en));
  });

  it('shows examples with fields that the schemas know', () => {
    const schemas = contentFiles.flatMap(({ schema }) => schema ?? []);
    const known = new Set(
      schemas.flatMap((schema) => [...propertiesIn(z.toJSONSchema(schema, { io: 'input' }))]),
    );
    const examples = [...`${en}\n${zh}`.matchAll(/```yaml\n([\s\S]*?)```/g)];
    const names = examples.flatMap(([, example]) => [...keysIn(parse(example as string))]);
    expect(names.length).toBeGreaterThan(60);
    // Articles and addresses are names of fields, too.
    const fields = names.filter((name) => !/^\d|\//.test(name));
    expect(fields.filter((name) => !known.has(name))).toEqual([]);
  });
});

/** The names of all fields below a value. */
function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* keysIn(inner);
  }
}

/** The names of all fields that a JSON Schema describes, at whatever depth. */
function* propertiesIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(inner);
    yield* propertiesIn(inner);
  }
}
