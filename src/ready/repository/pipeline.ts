/** What a CI pipeline is here, whichever system runs it: jobs with the events that start them, and steps with their commands. */
import type { Document } from '../../document/document.ts';
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import { type Command, commandsOf } from './shell.ts';

/** `external`: by something that the file does not say, such as a Jenkins server. */
export type Trigger = 'push' | 'pull-request' | 'schedule' | 'release' | 'manual' | 'external';

export interface PipelineCommand extends Command {
  /** `file:line`. */
  where: string;
}

export interface Step {
  where: string;
  /** What somebody else wrote and this step runs: an action without its version, a task, a template; in lower case. */
  uses: string | undefined;
  /** Inputs of that, and the step's own environment. */
  inputs: ReadonlyMap<string, string>;
  environment: ReadonlyMap<string, string>;
  commands: readonly PipelineCommand[];
  /** Conditions of the step and of its job. */
  conditions: readonly string[];
}

export interface Job {
  name: string;
  where: string;
  triggers: ReadonlySet<Trigger>;
  /** Patterns of the branches whose pushes start it; undefined: any. */
  branches: readonly string[] | undefined;
  /** The deployment environment that it names, where approvals can be set. */
  environment: string | undefined;
  needs: readonly string[];
  /** Images of what runs beside the job and ends with it, where the system has such. */
  services?: readonly string[];
  steps: readonly Step[];
}

export interface Pipeline {
  system: 'GitHub Actions' | 'GitLab CI' | 'Azure Pipelines' | 'Jenkins' | 'Tekton';
  path: string;
  file: string;
  jobs: readonly Job[];
}

/** The events that start a step: those of its job, narrowed by the conditions that say so; none where it is switched off. */
export function triggersOf(step: Step, job: Job): Set<Trigger> {
  const triggers = new Set(job.triggers);
  for (const condition of step.conditions) {
    const text = condition.replace(/^\$\{\{|\}\}$/g, '').trim();
    if (text === 'false') return new Set();
    const named = [...text.matchAll(/event_name\s*==\s*['"](\w+)['"]/g)].map(([, name]) => eventTrigger(name!));
    if (named.length > 0) for (const one of triggers) if (!named.includes(one)) triggers.delete(one);
    for (const [, name] of text.matchAll(/event_name\s*!=\s*['"](\w+)['"]/g)) triggers.delete(eventTrigger(name!)!);
    // What runs for another branch alone is no part of a release.
    if (text.split('||').every(isForAnotherBranch))
      for (const one of ['push', 'release', 'schedule'] as const) triggers.delete(one);
  }
  return triggers;
}

function isForAnotherBranch(condition: string): boolean {
  const names = [...condition.matchAll(/github\.ref(?:_name)?\s*==\s*['"]([^'"]{1,200})['"]/g)].map(
    ([, name]) => name!,
  );
  return names.length > 0 && names.every(name => !name.startsWith('refs/tags/') && !coversDefaultBranch([name]));
}

/** The trigger of a GitHub event; undefined for those that start nothing that is asked for here. */
export function eventTrigger(event: string): Trigger | undefined {
  switch (event) {
    case 'push':
    case 'merge_group':
    case 'workflow_run':
      return 'push';
    case 'pull_request':
    case 'pull_request_target':
      return 'pull-request';
    case 'schedule':
      return 'schedule';
    case 'release':
    case 'create':
    case 'deployment':
      return 'release';
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return 'manual';
    default:
      return undefined;
  }
}

/** The branch that releases come from, by its usual names; a pattern counts where it covers one of them. */
export function coversDefaultBranch(branches: readonly string[] | undefined): boolean {
  if (branches === undefined) return true;
  return branches.some(one => {
    const name = one.replace(/^refs\/heads\//, '');
    return /^(main|master|trunk|default|prod|production|\*+|\*\*\/\*)$/i.test(name) || /^releases?\b/i.test(name);
  });
}

/** The commands of a script that stands as a text at `path` of a document. */
export function scriptAt(script: unknown, path: Path, document: Document): PipelineCommand[] {
  if (typeof script !== 'string') return [];
  const { start, end } = document.locate(path, 'value');
  // A block text begins on the line after its `|`; its lines are the script's.
  const isBlock = script.includes('\n') || end.line > start.line;
  const first = start.line + (isBlock && /^\s*[|>]/.test(lineFrom(document.text, start.line, start.column)) ? 1 : 0);
  return commandsOf(script).map(command => ({
    ...command,
    where: `${document.file}:${first + (isBlock ? command.line : 0)}`,
  }));
}

function lineFrom(text: string, line: number, column: number): string {
  let at = 0;
  for (let left = line - 1; left > 0 && at !== -1; left--) at = text.indexOf('\n', at) + 1 || -1;
  return at === -1 ? '' : text.slice(at + column - 1, at + column + 1);
}

/** The scalars of a mapping as texts. */
export function textsIn(value: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  if (!isObject(value)) return texts;
  for (const [key, one] of Object.entries(value)) {
    if (one !== null && typeof one !== 'object') texts.set(key, toText(one));
  }
  return texts;
}

/** One text, or the texts of a list. */
export function textList(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textList) : [];
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
