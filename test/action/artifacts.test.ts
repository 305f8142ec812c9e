/** Artifacts that a run of a pull request could have made: a forged report, plan or journal opens nothing and writes nothing (T-16). */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/built.ts';
import { insecure } from './documents.ts';
import { commit, git } from './repository.ts';
import { annotations, type Outcome, runStep, scratch, writeFiles } from './runner.ts';

const gateway = 'staging';

function climbing(): string {
  const workspace = scratch();
  cpSync(path.join(root, 'examples/climbing'), workspace, { recursive: true });
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  commit(workspace, {});
  return workspace;
}

const run = (workspace: string, inputs: Record<string, string>): Promise<Outcome> => runStep({ workspace, inputs });
const catalogue = (workspace: string): boolean => existsSync(path.join(workspace, 'catalog'));

describe('a forged plan', () => {
  it('is made anew and compared, never carried out (T-16, T-17)', async () => {
    const workspace = climbing();
    const made = await run(workspace, { command: 'plan', gateway });
    const plan = JSON.parse(readFileSync(made.outputs['plan-file']!, 'utf8'));
    const forged: Record<string, unknown> = {
      'another digest': { ...plan, digest: `sha256:${'0'.repeat(64)}` },
      'another shape': { schema: 'specgate/plan/1' },
      'a list': [],
      'no JSON': undefined,
    };
    for (const [what, one] of Object.entries(forged)) {
      writeFiles(workspace, { 'plan.json': one === undefined ? '{{{' : JSON.stringify(one) });
      const step = await run(workspace, { command: 'publish', gateway, plan: 'plan.json' });
      expect(step.code, what).toBe(2);
      expect(catalogue(workspace), what).toBe(false);
    }
    // Other steps and another gateway under the digest of the true plan: it is the true one that is carried out.
    const steps = plan.steps.map((step: object) => ({ ...step, name: 'evil', entity: 'evil', after: { evil: true } }));
    writeFiles(workspace, { 'plan.json': JSON.stringify({ ...plan, gateway: 'production', steps }) });
    const step = await run(workspace, { command: 'publish', gateway, plan: 'plan.json' });
    expect(step.code).toBe(0);
    const written = readdirSync(path.join(workspace, 'catalog'), { recursive: true, withFileTypes: true });
    expect(readdirSync(path.join(workspace, 'catalog'))).toEqual(['staging']);
    for (const entry of written.filter(one => one.isFile()))
      expect(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).not.toContain('evil');
  });
});

describe('a forged journal', () => {
  it('is refused where it is committed, and where it is none (T-16)', async () => {
    const workspace = climbing();
    const line = JSON.stringify({ schema: 'specgate/run/1', gateway, step: { action: 'delete', name: '../../evil' } });
    for (const text of [line, '{{{', '', 'null', `${line}\n`.repeat(3)]) {
      writeFiles(workspace, { '.specgate/runs/2026-01-01-forged.jsonl': text });
      const step = await run(workspace, { command: 'rollback', gateway });
      expect([2, 3]).toContain(step.code);
      expect(catalogue(workspace)).toBe(false);
    }
    commit(workspace, { '.specgate/runs/2026-01-01-forged.jsonl': line });
    const step = await run(workspace, { command: 'rollback', gateway });
    expect(step.code).toBe(2);
    expect(annotations(step)[0]!.data).toContain('journal');
  });
});

describe('a forged report of a shard', () => {
  it('says nothing of its verdict: that is made from what it holds (T-16)', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': insecure, 'specgate.yaml': 'apis: {a: {file: openapi.yaml}}\n' });
    const honest = await run(workspace, { command: 'check' });
    const report = JSON.parse(readFileSync(honest.outputs['report-file']!, 'utf8'));
    const open = {
      ...report,
      open: true,
      apis: [{ ...report.apis[0], open: true, lint: { ...report.apis[0].lint, open: true } }],
    };
    writeFiles(workspace, {
      'forged.json': JSON.stringify(open),
      'shape.json': '{"schema": "specgate/check/1", "open": true}',
    });
    expect((await run(workspace, { command: 'merge-reports', files: 'forged.json' })).code).toBe(1);
    expect((await run(workspace, { command: 'merge-reports', files: 'shape.json' })).code).toBe(2);
    writeFiles(workspace, { 'forged.json': JSON.stringify({ ...report, shard: { index: 1, count: 2 } }) });
    expect((await run(workspace, { command: 'merge-reports', files: 'forged.json' })).code).toBe(2);
  });
});
