/** The Action on each event that starts a job without a pull request, and on events that cannot be read. */
import { describe, expect, it } from 'vitest';
import { insecure, secure } from './documents.ts';
import { clone, commit, git } from './repository.ts';
import { annotations, runStep, scratch, writeFiles } from './runner.ts';

function workspaceOf(files: Record<string, string>): string {
  const workspace = scratch();
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  commit(workspace, files);
  return workspace;
}

describe('push', () => {
  it('annotates the line, tells the counts and shuts the gate', async () => {
    const workspace = workspaceOf({ 'apis/routes/openapi.yaml': insecure });
    const step = await runStep({ workspace, inputs: { files: 'apis/**/openapi.yaml' } });
    expect(step.code).toBe(1);
    const [error, ...rest] = annotations(step);
    expect(error).toMatchObject({
      command: 'error',
      properties: { file: 'apis/routes/openapi.yaml', line: '6', col: '5', title: 'bc-https-only G-19' },
    });
    expect(rest.map(({ command }) => command)).toEqual(['warning', 'warning']);
    expect(step.outputs).toMatchObject({ open: 'false', errors: '1', warnings: '2' });
    expect(step.summary).toMatch(/^## ❌ Gate shut: 1 error\n/);
    expect(step.stdout).toContain('Gate shut: 1 error');
    expect(step.stderr).toBe('');
  });

  it('is open where nothing reaches the failing severity', async () => {
    const workspace = workspaceOf({ 'openapi.yaml': secure });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ open: 'true', errors: '0', warnings: '2' });
    expect(step.summary).toMatch(/^## ✅ Gate open: no errors\n/);
  });

  it('lints the APIs of specgate.yaml where no file is named', async () => {
    const workspace = workspaceOf({ 'apis/a.yaml': insecure, 'specgate.yaml': 'apis: {a: {file: apis/a.yaml}}\n' });
    const step = await runStep({ workspace });
    expect(step.code).toBe(1);
    expect(annotations(step)[0]!.properties.file).toBe('apis/a.yaml');
  });

  it('counts only what the commit before did not have, also in a clone of depth 1', async () => {
    const origin = workspaceOf({ 'openapi.yaml': insecure });
    const before = git(origin, 'rev-parse', 'HEAD');
    commit(origin, { 'openapi.yaml': insecure.replace('Routes', 'Trails') });
    const workspace = clone(origin, 'main');
    expect(() => git(workspace, 'cat-file', '-e', before)).toThrow();
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml', base: before } });
    expect(step.code).toBe(0);
    expect(annotations(step).map(({ data }) => data)).toEqual([
      'Not shown here: 3 old, known to the base. The report has all.',
    ]);
  });

  it('takes everything for new on a new branch, which has nothing before it', async () => {
    const workspace = workspaceOf({ 'openapi.yaml': insecure });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml', base: '0'.repeat(40) } });
    expect(step.code).toBe(1);
    expect(step.stderr).toContain('a new branch has none');
    expect(step.outputs.errors).toBe('1');
  });

  it('ends with 3 where the commit to compare with is nowhere', async () => {
    const origin = workspaceOf({ 'openapi.yaml': insecure });
    const workspace = clone(origin, 'main');
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml', base: 'a'.repeat(40) } });
    expect(step.code).toBe(3);
    expect(step.outputs).toEqual({ open: 'false' });
    expect(annotations(step)).toMatchObject([{ command: 'error', properties: { title: 'specgate' } }]);
    expect(annotations(step)[0]!.data).toMatch(/^The base a{40} is not in this clone .* \(fetch-depth: 0\)\.$/);
    expect(step.summary).toMatch(/^## ❌ Gate shut\n\n`The base a{40} is not in this clone .*`\n$/);
  });
});

describe.each(['schedule', 'workflow_dispatch', 'release'])('%s', event => {
  it('lints the workspace with its own config', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': insecure, 'specgate.yaml': 'rules: {bc-https-only: off}\n' });
    const step = await runStep({ workspace, event, inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(0);
    expect(annotations(step).every(({ command }) => command === 'warning')).toBe(true);
  });
});

describe('an event that cannot be read', () => {
  const broken: [name: string, payload: unknown, env?: Record<string, string | undefined>][] = [
    ['is not JSON', '{"pull_request": '],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['has no pull request', {}],
    ['has another type', { pull_request: { base: ['x'], head: 7 } }],
    ['has a hash that is none', { pull_request: { base: { sha: '--upload-pack=touch /tmp/x' } } }],
    ['is nowhere', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' }],
    ['is not named', {}, { GITHUB_EVENT_PATH: undefined }],
  ];

  it.each(broken.slice(0, 3))('does not matter on a push: it %s', async (_, payload, env = {}) => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': insecure });
    const step = await runStep({ workspace, payload, env, inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(1);
    expect(step.stderr).toBe('');
  });

  it.each(broken)('lets no pull request choose its own config: it %s', async (_, payload, env = {}) => {
    const workspace = workspaceOf({ 'openapi.yaml': insecure, 'specgate.yaml': 'fail-on: never\n' });
    const step = await runStep({ workspace, event: 'pull_request', payload, env, inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(2);
    expect(step.outputs).toEqual({ open: 'false' });
    expect(annotations(step)).toHaveLength(1);
    expect(annotations(step)[0]!.data).toContain('no base is known');
  });
});
