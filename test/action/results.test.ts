/** What the Action tells GitHub: within its limits, ours alone whatever the documents hold, and never deciding the verdict. */
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../report/sample.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { insecure, outputPatterns, secure } from './documents.ts';
import { annotations, type Outcome, runStep, scratch, writeFiles } from './runner.ts';

const MiB = 1024 * 1024;

/** A document in which every text that a rule may quote is `text`. */
function hostileDocument(text: string): string {
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: text, version: text, description: text, contact: { name: text, url: text, email: text } },
    servers: [{ url: `http://a.example/${text}`, description: text }, { url: text }],
    tags: [{ name: text }, { name: text }],
    paths: {
      [`/${text}`]: {
        get: { operationId: text, tags: [text], parameters: [{ name: text, in: text }], responses: { [text]: {} } },
        post: { operationId: text, requestBody: { content: { [text]: { schema: { $ref: text } } } }, responses: {} },
      },
    },
    components: { schemas: { [text]: { type: text, enum: [text, text], default: 1, example: text } } },
    [text]: text,
  });
}

/** Every number of errors, by a path for each. */
function flood(errors: number, text = ''): string {
  const paths = Array.from(
    { length: errors },
    (_, index) => `  /Route${index}${text}/a_b:\n    get: {responses: {}}\n`,
  );
  return `${secure.replace('paths: {}\n', 'paths:\n')}${paths.join('')}`;
}

function counted(step: Outcome): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { command } of annotations(step)) counts[command] = (counts[command] ?? 0) + 1;
  return counts;
}

describe('hostile documents', () => {
  it('give nothing but annotations of ours, code in the summary, and outputs of known shape (T-01, T-02, T-28)', async () => {
    const workspace = scratch();
    const files = Object.fromEntries(hostileTexts.map((text, index) => [`apis/${index}.json`, hostileDocument(text)]));
    writeFiles(workspace, files);
    const names = [
      '::error file=x::y.json',
      'a ##[set-output name=open]true.json',
      '`<img src=x>`|@org.json',
      'line\nbreak.json',
    ];
    writeFiles(workspace, Object.fromEntries(names.map(name => [`names/${name}`, insecure])));
    const step = await runStep({ workspace, inputs: { files: 'apis\nnames' } });
    expect([1, 2]).toContain(step.code);
    for (const output of [step.stdout, step.stderr]) {
      expect(output).not.toContain('##[');
      for (const culture of [false, true]) {
        const names = new Set(readRunnerCommands(output, { culture }).map(({ command }) => command));
        for (const name of names) expect(['error', 'warning', 'notice']).toContain(name);
      }
    }
    for (const { properties } of annotations(step)) {
      for (const name of Object.keys(properties)) expect(name).toMatch(/^(file|line|endLine|col|endColumn|title)$/);
    }
    for (const number of Object.values(counted(step))) expect(number).toBeLessThanOrEqual(10);
    expectOutputs(step);
    expectOnlyOurs(step.summary);
  });

  it('are quoted in annotations without a meaning of their own (T-01)', async () => {
    const workspace = scratch();
    const quoting =
      'rules: {quote: {given: $.info.title, message: "{{value}}", severity: error, then: {function: falsy}}}\n';
    writeFiles(workspace, { 'ruleset.yaml': quoting });
    const texts = hostileTexts.filter(text => text.trim() !== '');
    const titled = (title: string): string =>
      JSON.stringify({ openapi: '3.0.3', info: { title, version: '1' }, paths: {} });
    for (let from = 0; from < texts.length; from += 10) {
      const files = texts.slice(from, from + 10).map((text, index) => [`${from}-${index}.json`, titled(text)]);
      writeFiles(workspace, Object.fromEntries(files));
      const inputs = { files: files.map(([name]) => name).join('\n'), ruleset: 'ruleset.yaml' };
      const step = await runStep({ workspace, inputs });
      // Each text stands in the annotation of its document, and is nothing but its data.
      const quoted = annotations(step).filter(({ properties }) => properties.title === 'quote');
      expect(new Set(quoted.map(({ properties }) => properties.file)).size).toBe(files.length);
      expect(step.stdout + step.stderr + step.summary).not.toContain('##[');
      for (const { command } of step.commands) expect(['error', 'warning', 'notice']).toContain(command);
      expectOnlyOurs(step.summary);
    }
  });

  it('cannot speak through a sentence that ends the run (T-01)', async () => {
    const lines = hostileTexts.filter(text => text.trim() !== '' && !text.includes('\u0000'));
    // One by one those that stand at the beginning of a line, then all of them in one name.
    for (const text of [...lines.filter(line => /^\s*(::|##)/.test(line)), lines.join('\n')]) {
      const step = await runStep({ workspace: scratch(), inputs: { files: 'x.yaml', ruleset: `./${text}.yaml` } });
      expect(step.code).toBe(2);
      expect(step.commands.map(({ command }) => command)).toEqual(['error']);
      expect(step.stdout + step.stderr + step.summary).not.toContain('##[');
      expectOnlyOurs(step.summary);
    }
  });
});

describe('limits', () => {
  it('prints at most ten annotations of a level, and counts the others', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': flood(300) });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' } });
    const { error = 0, warning = 0, notice = 0 } = counted(step);
    expect(Math.max(error, warning, notice)).toBe(10);
    expect(Math.min(error, warning)).toBeGreaterThan(0);
    const last = annotations(step).at(-1)!;
    expect(last.command).toBe('notice');
    const left = Number(/^Not shown here: ([\d,]+) more findings/.exec(last.data)?.[1]?.replace(',', ''));
    const report = JSON.parse(readFileSync(step.outputs['report-file']!, 'utf8'));
    expect(left).toBe(report.findings.length - (error + warning + notice - 1));
  });

  it('keeps ten of a level with warnings of the step itself', async () => {
    const workspace = scratch();
    const servers = Array.from({ length: 15 }, (_, index) => `  - url: http://api${index}.gov.bc.ca/routes\n`);
    writeFiles(workspace, { 'openapi.yaml': insecure.replace('paths:', `${servers.join('')}paths:`) });
    writeFiles(workspace, { 'specgate.yaml': 'rules: {bc-https-only: warn}\n' });
    const env = { GITHUB_STEP_SUMMARY: '/dev/full', RUNNER_TEMP: '/nowhere' };
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' }, env });
    expect(counted(step).warning).toBe(10);
    const own = annotations(step).filter(({ properties }) => properties.title === 'specgate');
    expect(own.map(({ command }) => command)).toEqual(['warning', 'warning', 'notice']);
  });

  it('keeps the summary within 1 MiB, whole and readable, whatever the text', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': flood(1500, '🧗🏽‍♀️|`汉'.repeat(20)) });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' } });
    expect(Buffer.byteLength(step.summary)).toBeLessThan(MiB);
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(50_000);
    expect(step.summary).not.toContain('\uFFFD');
    expect(step.summary).toMatch(/findings? left out here/);
    expect(step.summary.endsWith('\n')).toBe(true);
    expectOnlyOurs(step.summary);
  });
});

describe('what GitHub does not take', () => {
  const broken: [what: string, env: Record<string, string | undefined>, warnings: number][] = [
    ['a full disk below the summary', { GITHUB_STEP_SUMMARY: '/dev/full' }, 1],
    ['no file for the summary', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, 1],
    ['a folder in place of the summary', { GITHUB_STEP_SUMMARY: '/' }, 1],
    ['a full disk below the outputs', { GITHUB_OUTPUT: '/dev/full' }, 1],
    ['no file for the outputs', { GITHUB_OUTPUT: '/nowhere/output' }, 1],
    ['a folder in place of the outputs', { GITHUB_OUTPUT: '/' }, 1],
    ['neither', { GITHUB_OUTPUT: '/nowhere', GITHUB_STEP_SUMMARY: '/nowhere' }, 2],
    ['no place for reports in RUNNER_TEMP', { RUNNER_TEMP: '/nowhere' }, 1],
    ['no place for reports at all', { RUNNER_TEMP: '/nowhere', TMPDIR: '/nowhere/else' }, 2],
    [
      'a runner without these files',
      { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, RUNNER_TEMP: undefined },
      0,
    ],
    ['a runner that says nothing of itself', { GITHUB_REPOSITORY: undefined, GITHUB_SHA: undefined, CI: undefined }, 0],
  ];

  it.each(broken)('changes no verdict: %s', async (_, env, warnings) => {
    for (const [text, code] of [
      [insecure, 1],
      [secure, 0],
    ] as const) {
      const workspace = scratch();
      writeFiles(workspace, { 'openapi.yaml': text });
      const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' }, env });
      expect(step.code).toBe(code);
      const own = annotations(step).filter(
        ({ command, properties }) => command === 'warning' && properties.title === 'specgate',
      );
      expect(own).toHaveLength(warnings);
      for (const { data } of own) expect(data).toMatch(/could not be written: |No report can be written to /);
      // The deprecated command is never the way out.
      expect(step.commands.map(({ command }) => command)).not.toContain('set-output');
      if (code === 1) expect(annotations(step).some(({ command }) => command === 'error')).toBe(true);
    }
  });
});

describe('reports', () => {
  it('stand where the outputs say, as JSON and SARIF', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'a b/ö.yaml': insecure });
    const step = await runStep({ workspace, inputs: { files: 'a b/ö.yaml' } });
    expectOutputs(step);
    expect(step.outputs['report-file']!.startsWith(step.temp)).toBe(true);
    const report = JSON.parse(readFileSync(step.outputs['report-file']!, 'utf8'));
    expect(report).toMatchObject({ schema: 'specgate/lint/1', open: false, summary: { error: 1 } });
    const sarif = JSON.parse(readFileSync(step.outputs['sarif-file']!, 'utf8'));
    const [location] = sarif.runs[0].results[0].locations;
    // Relative to the repository, which upload-sarif wants.
    expect(location.physicalLocation.artifactLocation.uri).toMatch(/^a%20b\/%C3%B6\.yaml$/);
  });
});

function expectOutputs({ outputs }: Outcome): void {
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(outputPatterns).sort());
  for (const [name, value] of Object.entries(outputs)) expect(value, name).toMatch(outputPatterns[name]!);
}

/** Untrusted text stands in code alone; what links there are lead to our own server or documentation. */
function expectOnlyOurs(markdown: string): void {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds = new Set<string>();
  for (const node of walk(tree)) {
    kinds.add(node.type);
    if (node.type === 'link')
      expect(node.url).toMatch(/^https:\/\/github\.(example\/example\/apis\/blob|com\/bcgov\/specgate)\//);
    if (node.type === 'text') expect(node.value).not.toMatch(/evil|@|All checks passed|javascript:/);
    if (node.type === 'heading')
      expect(JSON.stringify(node)).toMatch(/Gate (open|shut)|Could not be read|What to do|Suppressed/);
  }
  for (const kind of ['html', 'image', 'imageReference', 'linkReference', 'definition', 'code']) {
    expect([...kinds]).not.toContain(kind);
  }
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
