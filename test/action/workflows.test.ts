/** Every workflow that we run or show: pinned, with the least permissions, and with inputs and outputs that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandNames } from '../../src/commands/index.ts';
import { inputOptions, ownInputs } from '../../src/github/inputs.ts';
import { outputPatterns } from '../../src/github/outputs.ts';
import { root } from '../support/built.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  'timeout-minutes': number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: { 'cancel-in-progress': unknown };
  jobs: Record<string, Job>;
}

const files = ['.github/workflows', 'examples/workflows'].flatMap(folder =>
  readdirSync(path.join(root, folder)).map(name => `${folder}/${name}`),
);
const writing: CommandName[] = ['stage', 'publish', 'deprecate', 'retire', 'supersede', 'replace', 'rollback'];

describe.each(files)('%s', file => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const workflow = load(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(job => job.steps);
  const gates = steps.filter(({ uses }) => uses?.startsWith('bcgov/specgate@'));
  const commandOf = (step: Step) => (step.with?.command ?? 'lint') as CommandName;

  it('never runs with the rights of the base on what a pull request brings (T-14)', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/allow-unsafe-pr-checkout|secrets: inherit/);
    // An expression in a script would be a script of whoever can set it.
    for (const { run } of steps) expect(run ?? '').not.toContain('${');
  });

  it('gives each job what it needs, and a limit of time', () => {
    const granted = [workflow.permissions, ...jobs.map(job => job.permissions ?? {})];
    for (const permissions of granted) {
      for (const [name, access] of Object.entries(permissions)) {
        expect(['contents: read', 'pull-requests: write']).toContain(`${name}: ${access}`);
      }
    }
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('pins what others made by commit, and says of ours that it should be', () => {
    for (const { uses } of steps) {
      if (uses === undefined || uses === './') continue;
      if (uses === 'bcgov/specgate@v0') expect(text).toContain('put the full commit SHA of the release');
      else expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  it('sets inputs that the command has, and reads outputs that there are', () => {
    for (const step of gates) {
      const command = commandOf(step);
      expect(commandNames).toContain(command);
      const known = [...ownInputs, ...inputOptions(command).map(({ name }) => name)];
      for (const name of Object.keys(step.with ?? {})) expect(known, command).toContain(name);
      for (const name of Object.keys(step.env ?? {})) expect(name).toMatch(/^SPECGATE_GATEWAY_/);
    }
    for (const [, id, output] of text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)) {
      expect(steps.map(step => step.id)).toContain(id);
      expect(Object.keys(outputPatterns)).toContain(output);
    }
  });

  it('writes to a gateway on no event of a pull request, one run at a time, with an environment', () => {
    for (const job of jobs) {
      const writes = job.steps.some(step => gates.includes(step) && writing.includes(commandOf(step)));
      if (!writes) continue;
      expect(Object.keys(workflow.on).filter(event => /pull_request|merge_group|issue_comment/.test(event))).toEqual(
        [],
      );
      expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
      expect(job.environment).toMatch(/^gateway-/);
      // Audit log and journal are kept.
      expect(job.steps.some(step => step.with?.path === '.specgate/runs')).toBe(true);
    }
  });
});

it('publishes the plan that was approved, by digest', () => {
  for (const name of ['kong', 'aps', 'api-connect']) {
    const workflow = load(readFileSync(path.join(root, `examples/workflows/${name}.yml`), 'utf8')) as Workflow;
    const { stage, publish } = workflow.jobs;
    expect(stage!.steps.map(step => step.with?.command).filter(Boolean)).toEqual(['stage', 'plan']);
    const step = publish!.steps.find(one => one.with?.command === 'publish')!;
    expect(step.with!['plan-digest']).toMatch(/needs\.stage\.outputs\.plan-digest/);
    // The credential of the plan is another one than that which publishes.
    const plan = stage!.steps.find(one => one.with?.command === 'plan')!;
    expect(Object.values(plan.env!)).not.toEqual(Object.values(step.env!));
  }
});
