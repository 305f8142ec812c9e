/** GitHub workflows, with the reusable workflows and composite actions of the same repository that they call. */
import type { Document } from '../../document/document.ts';
import { getAt, isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import {
  eventTrigger,
  type Job,
  type Pipeline,
  type Step,
  scriptAt,
  type Trigger,
  textAt,
  textList,
  textsIn,
} from './pipeline.ts';
import { readYaml, type Unread } from './read-yaml.ts';

/** More than GitHub itself would run. */
const mostSteps = 5000;

interface Workflow {
  document: Document;
  path: string;
  triggers: Set<Trigger>;
  branches: string[] | undefined;
}

/** All workflows; one that cannot be read is told in `unread`. */
export function githubWorkflows(tree: FileTree, unread: Unread[]): Pipeline[] {
  const workflows: Workflow[] = [];
  for (const path of tree.files.filter(file => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))) {
    const document = readYaml(tree, path, unread)[0];
    if (!document || !isObject(document.data)) continue;
    workflows.push({ document, path, ...startOf(own(document.data, 'on')) });
  }
  inheritTriggers(workflows);
  return workflows.map(workflow => ({
    system: 'GitHub Actions',
    path: workflow.path,
    file: workflow.document.file,
    jobs: jobsOf(workflow, tree, unread),
  }));
}

function startOf(on: unknown): { triggers: Set<Trigger>; branches: string[] | undefined } {
  const events = isObject(on) ? Object.keys(on) : textList(on);
  const triggers = new Set<Trigger>();
  for (const event of events) {
    const trigger = eventTrigger(event);
    if (trigger) triggers.add(trigger);
  }
  const push = own(on, 'push');
  const branches = own(push, 'branches');
  if (
    isObject(push) &&
    own(push, 'tags') !== undefined &&
    branches === undefined &&
    own(push, 'branches-ignore') === undefined
  ) {
    // Tags alone: what is run then is a release.
    triggers.delete('push');
    triggers.add('release');
  }
  const named = branches ?? own(own(on, 'workflow_run'), 'branches');
  return { triggers, branches: named === undefined ? undefined : textList(named) };
}

/** A reusable workflow starts when those that call it do. */
function inheritTriggers(workflows: readonly Workflow[]): void {
  const byPath = new Map(workflows.map(one => [one.path, one]));
  // Calls may be nested four deep (GitHub's limit).
  for (let round = 0; round < 4; round++) {
    for (const caller of workflows) {
      const jobs = own(caller.document.data, 'jobs');
      for (const job of isObject(jobs) ? Object.values(jobs) : []) {
        const called = byPath.get((textAt(job, 'uses') ?? '').replace(/^\.\//, ''));
        if (!called || called === caller) continue;
        const isFirst = called.triggers.size === 0;
        for (const trigger of caller.triggers) called.triggers.add(trigger);
        if (isFirst) called.branches = caller.branches;
        else if (caller.branches === undefined) called.branches = undefined;
        else if (called.branches !== undefined)
          called.branches = [...new Set([...called.branches, ...caller.branches])];
      }
    }
  }
}

function jobsOf(workflow: Workflow, tree: FileTree, unread: Unread[]): Job[] {
  const { document, triggers, branches } = workflow;
  const jobs = own(document.data, 'jobs');
  if (!isObject(jobs)) return [];
  const shared = textsIn(own(document.data, 'env'));
  const budget = { left: mostSteps };
  return Object.entries(jobs).map(([name, job]) => {
    const path = ['jobs', name];
    const environment = own(job, 'environment');
    const conditions = conditionOf(job);
    const env = new Map([...shared, ...textsIn(own(job, 'env'))]);
    const called = calledWorkflow(job, path, document, conditions, env);
    const steps = called
      ? [called]
      : stepsOf(own(job, 'steps'), [...path, 'steps'], document, { conditions, env, tree, unread, depth: 0, budget });
    return {
      name,
      where: `${document.file}:${document.locate(path).start.line}`,
      triggers,
      branches,
      environment: typeof environment === 'string' ? environment : textAt(environment, 'name'),
      needs: textList(own(job, 'needs')),
      services: servicesOf(own(job, 'services')),
      steps,
    };
  });
}

/** `services: {db: {image: postgres:16}}`. */
function servicesOf(services: unknown): string[] {
  return isObject(services) ? Object.values(services).map(one => textAt(one, 'image') ?? '') : [];
}

function conditionOf(value: unknown): string[] {
  const condition = own(value, 'if');
  return condition === undefined || condition === null || typeof condition === 'object' ? [] : [toText(condition)];
}

/** A job that is a workflow of another repository counts as one step. */
function calledWorkflow(
  job: unknown,
  path: Path,
  document: Document,
  conditions: readonly string[],
  environment: ReadonlyMap<string, string>,
): Step | undefined {
  const uses = textAt(job, 'uses');
  if (uses === undefined) return undefined;
  return {
    where: `${document.file}:${document.locate([...path, 'uses']).start.line}`,
    uses: withoutVersion(uses),
    inputs: new Map([...textsIn(own(job, 'with')), ...textsIn(own(job, 'secrets'))]),
    environment,
    commands: [],
    conditions,
  };
}

interface Surroundings {
  conditions: readonly string[];
  env: ReadonlyMap<string, string>;
  tree: FileTree;
  unread: Unread[];
  depth: number;
  /** Steps that the workflow may still have: actions that use actions multiply. */
  budget: { left: number };
}

function stepsOf(list: unknown, path: Path, document: Document, around: Surroundings): Step[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((step: unknown, index) => {
    if (around.budget.left-- <= 0) return [];
    const at = [...path, index];
    const uses = textAt(step, 'uses');
    const conditions = [...around.conditions, ...conditionOf(step)];
    const one: Step = {
      where: `${document.file}:${document.locate([...at, uses === undefined ? 'run' : 'uses']).start.line}`,
      uses: uses === undefined ? undefined : withoutVersion(uses),
      inputs: textsIn(own(step, 'with')),
      environment: new Map([...around.env, ...textsIn(own(step, 'env'))]),
      commands: scriptAt(own(step, 'run'), [...at, 'run'], document),
      conditions,
    };
    return [one, ...compositeSteps(uses, { ...around, conditions, env: one.environment })];
  });
}

/** The steps of an action that lies in the repository itself. */
function compositeSteps(uses: string | undefined, around: Surroundings): Step[] {
  if (uses === undefined || !uses.startsWith('./') || around.depth === 3) return [];
  const folder = uses.slice(2).replace(/\/*$/, '/').replace(/^\/$/, '');
  const path = ['action.yml', 'action.yaml']
    .map(name => `${folder}${name}`)
    .find(one => around.tree.files.includes(one));
  const document = path === undefined ? undefined : readYaml(around.tree, path, around.unread)[0];
  if (!document) return [];
  const steps = getAt(document.data, ['runs', 'steps']);
  return stepsOf(steps, ['runs', 'steps'], document, { ...around, depth: around.depth + 1 });
}

function withoutVersion(uses: string): string {
  return uses.replace(/@[^@]*$/, '').toLowerCase();
}
