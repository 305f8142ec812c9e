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
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  needs?: string;
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
const writing: CommandName[] = [
  'stage',
  'publish',
  'deprecate',
  'retire',
  'supersede',
  'replace',
  'rollback',
  'cleanup',
];
/** What a job may have beside reading the repository, and why is said beside it. */
const granted: Record<string, string[]> = {
  // The package and the release, each with its provenance.
  '.github/workflows/release.yml': ['contents: write', 'id-token: write', 'attestations: write'],
  '.github/workflows/specgate.yml': ['pull-requests: write'],
  'examples/workflows/check.yml': ['pull-requests: write', 'security-events: write'],
  'examples/workflows/files.yml': ['contents: write'],
  'examples/workflows/rollback.yml': ['actions: read'],
};

const expression = (text: string): string => `\${{ ${text} }}`;

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
    // For the whole workflow at most reading; a job asks for more by itself.
    expect(Object.entries(workflow.permissions).filter(one => one.join() !== 'contents,read')).toEqual([]);
    for (const job of jobs) {
      for (const [name, access] of Object.entries(job.permissions ?? {})) {
        expect(['contents: read', ...(granted[file] ?? [])]).toContain(`${name}: ${access}`);
      }
    }
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('pins every action by commit, and says what to put in for ours', () => {
    for (const { uses } of steps) {
      if (uses === undefined || uses === './') continue;
      // It cannot know its own commit.
      if (file === '.github/workflows/specgate.yml' && uses === 'bcgov/specgate@v0')
        expect(text).toContain('copies the job');
      else if (uses === 'bcgov/specgate@FULL-COMMIT-SHA') expect(text).toContain('a tag can be moved, a commit cannot');
      else expect(uses).toMatch(/^(actions\/[\w-]+|github\/codeql-action\/upload-sarif)@[0-9a-f]{40}$/);
    }
    // Beside the commit stands the version, for whoever updates it.
    for (const [line] of text.matchAll(/uses: (?:actions|github)\/.*/g))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials in a clone', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      if (file === '.github/workflows/ci.yml' && step.with === undefined) continue;
      expect(step.with).toMatchObject({ 'persist-credentials': false });
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
      // Audit log and journal are kept, of a run that was cancelled too, and of each attempt.
      const kept = job.steps.findLast(step => step.with?.path === '.specgate/runs')!;
      expect(kept.if).toBe(expression('always()'));
      expect(kept.with!.name).toMatch(/^runs-[a-z]+-\$\{\{ github\.run_attempt \}\}$/);
      // Whoever may push a branch could start it there.
      const first = job.needs === undefined ? job : workflow.jobs[job.needs]!;
      expect(first.if).toBe("github.ref == 'refs/heads/main'");
    }
  });

  it('lets no older run of a pull request write over a newer one, and stops nothing else', () => {
    if (!('pull_request' in workflow.on) || file === '.github/workflows/ci.yml') return;
    expect(workflow.concurrency).toEqual({
      group: `${expression('github.workflow')}-${expression('github.event.pull_request.number || github.sha')}`,
      'cancel-in-progress': expression("github.event_name == 'pull_request'"),
    });
  });
});

it('publishes the plan that was approved, by digest', () => {
  for (const name of ['kong', 'aps', 'api-connect']) {
    const workflow = workflowNamed(name);
    const { stage, publish } = workflow.jobs;
    expect(stage!.steps.map(step => step.with?.command).filter(Boolean)).toEqual(['stage', 'plan']);
    const step = publish!.steps.find(one => one.with?.command === 'publish')!;
    expect(step.with!['plan-digest']).toMatch(/needs\.stage\.outputs\.plan-digest/);
    // The credential of the plan is another one than that which publishes.
    const plan = stage!.steps.find(one => one.with?.command === 'plan')!;
    expect(Object.values(plan.env!)).not.toEqual(Object.values(step.env!));
  }
});

it('publishes to files what was approved, and pushes the catalogue alone', () => {
  const { plan, publish } = workflowNamed('files').jobs;
  expect(plan!.permissions).toBeUndefined();
  expect(publish!.steps.find(one => one.with?.command === 'publish')!.with!['plan-digest']).toMatch(
    /needs\.plan\.outputs/,
  );
  expect(publish!.steps.filter(({ run }) => run?.includes('git push')).map(({ run }) => run)).toEqual([
    expect.stringContaining('git push origin HEAD:catalog'),
  ]);
});

it('takes a journal from no run that a pull request can cause (T-16)', () => {
  const { steps } = workflowNamed('rollback').jobs.rollback!;
  const [check, download, back] = ['gh api', 'actions/download-artifact', 'bcgov/specgate'].map(word =>
    steps.findIndex(({ run, uses }) => (run ?? uses ?? '').includes(word)),
  );
  expect(check).toBeGreaterThan(0);
  expect([download! > check!, back! > download!]).toEqual([true, true]);
  // What a tag of the branch's name brings is on no branch.
  expect(steps[check!]!.run).toContain('git merge-base --is-ancestor "$(gh api');
  expect(steps[download!]!.with).toMatchObject({ pattern: 'runs-publish-*', 'merge-multiple': true });
  // The line is that of grep, with its own check of what GitHub says of the run.
  const pattern = /grep -Ex "(.*)"/.exec(steps[check!]!.run!)![1]!.replaceAll('\\\\', '\\');
  const allows = (line: string): boolean =>
    new RegExp(`^(?:${pattern.replace('$GITHUB_REPOSITORY', 'example/apis')})$`).test(line);
  expect(allows('example/apis main push .github/workflows/publish.yml')).toBe(true);
  for (const forged of [
    'stranger/apis main push .github/workflows/publish.yml',
    'example/apis main pull_request .github/workflows/publish.yml',
    'example/apis other push .github/workflows/publish.yml',
    'example/apis main push .github/workflows/publish-yml',
    'example/apis main push .github/workflows/check.yml',
  ]) {
    expect(allows(forged), forged).toBe(false);
  }
});

function workflowNamed(name: string): Workflow {
  return load(readFileSync(path.join(root, `examples/workflows/${name}.yml`), 'utf8')) as Workflow;
}
