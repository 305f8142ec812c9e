/** The steps of a repository's pipelines that publish to a gateway, deploy, roll back or test: each with what starts it. */

import type { Context } from './context.ts';
import { type Environment, environmentOf } from './repository/environment.ts';
import {
  coversDefaultBranch,
  type Job,
  type Pipeline,
  type PipelineCommand,
  type Step,
  type Trigger,
  triggersOf,
} from './repository/pipeline.ts';
import { withScripts } from './repository/scripts.ts';
import { withoutFlags } from './repository/shell.ts';
import type { Repository } from './repository.ts';
import { isAbout } from './scope.ts';

export interface FoundStep {
  pipeline: Pipeline;
  job: Job;
  step: Step;
  /** The command or action that was found, by its first words. */
  does: string;
  words: readonly string[];
  where: string;
  triggers: ReadonlySet<Trigger>;
}

export interface Wanted {
  /** Of an action, a task or a template: by its name in lower case and its inputs. */
  uses?(name: string, inputs: ReadonlyMap<string, string>): boolean;
  /** Of a command: the program and its arguments. */
  runs?(words: readonly string[]): boolean;
}

const known = new WeakMap<Repository, Map<Wanted, FoundStep[]>>();

/** The steps that do what is wanted, without those that are about another API of the config alone, or switched off. */
export function findSteps(context: Context, wanted: Wanted): FoundStep[] {
  const isOurs = isAbout(context);
  return allSteps(context.repository, wanted).filter(({ job, step, words }) =>
    isOurs([job.name, ...words, ...step.inputs.values()].join(' ')),
  );
}

/** Remembered: many APIs ask the same. */
function allSteps(repository: Repository, wanted: Wanted): FoundStep[] {
  const answers = known.get(repository) ?? new Map<Wanted, FoundStep[]>();
  known.set(repository, answers);
  let found = answers.get(wanted);
  if (!found) {
    found = search(repository, wanted);
    answers.set(wanted, found);
  }
  return found;
}

function search(repository: Repository, wanted: Wanted): FoundStep[] {
  return repository.pipelines.flatMap(pipeline =>
    pipeline.jobs.flatMap(job =>
      job.steps.flatMap(step => {
        const triggers = triggersOf(step, job);
        // Without a trigger it is switched off, or only what is not seen here starts it.
        if (triggers.size === 0) return [];
        const base = { pipeline, job, step, triggers };
        const used = step.uses !== undefined && wanted.uses?.(step.uses, step.inputs);
        const ran = wanted.runs ? commandsIn(step, repository).filter(({ words }) => wanted.runs!(words)) : [];
        return [
          ...(used ? [{ ...base, does: step.uses!, words: [], where: step.where }] : []),
          ...ran.map(({ words, where }) => ({
            ...base,
            does: shown(words),
            words,
            where,
          })),
        ];
      }),
    ),
  );
}

/** The program and its verbs; what is no plain word may be anything, and is not told. */
function shown(words: readonly string[]): string {
  const [program = '', ...rest] = withoutFlags(words);
  const end = rest.findIndex(word => !/^[a-z][a-z:-]{0,30}$/.test(word));
  return [program, ...rest.slice(0, Math.min(end === -1 ? 2 : end, 2))].join(' ').slice(0, 80);
}

const scripts = new WeakMap<Step, PipelineCommand[]>();

/** The commands of a step with those of the scripts that it runs. */
export function commandsIn(step: Step, { tree }: Repository): PipelineCommand[] {
  let commands = scripts.get(step);
  if (!commands) {
    commands = withScripts(step.commands, tree);
    scripts.set(step, commands);
  }
  return commands;
}

/** Where pipelines were looked for: their files, or the usual place where there are none. */
export function pipelineFiles({ repository }: Context): string {
  const files = repository.pipelines.map(({ file }) => file).slice(0, 5);
  return files.join(', ') || '.github/workflows';
}

/** How a step comes to run where a release is made. */
export function startOf({
  triggers,
  job,
}: FoundStep): 'release' | 'schedule' | 'by hand' | 'for pull requests only' | 'another branch' {
  if (triggers.has('release') || triggers.has('external')) return 'release';
  if (triggers.has('push')) {
    if (coversDefaultBranch(job.branches)) return 'release';
    return triggers.has('manual') ? 'by hand' : 'another branch';
  }
  if (triggers.has('schedule')) return 'schedule';
  return triggers.has('manual') ? 'by hand' : 'for pull requests only';
}

/** The environment that a step is for, as its job, its words and its values say it. */
export function environmentOfStep({ job, step, words }: FoundStep): Environment {
  const texts = [job.environment ?? '', words.slice(1).join(' '), [...step.inputs.values()].join(' ')];
  const named = texts.map(environmentOf).filter(one => one !== 'any');
  if (named.length > 0) return named[0]!;
  if (environmentOf(job.name) === 'production') return 'production';
  // A job may test and publish; its name counts where it says where to.
  return /(deploy|publish|release)\W*(to\W*)?(dev|test|uat|qa|stag|sandbox|preview|pr\b)/i.test(job.name)
    ? 'other'
    : 'any';
}

const ownCluster = /^(kind|minikube|k3d|k3s|microk8s|ctlptl)$/;

/** A cluster that the job makes for itself and that goes with it: what is installed there is tried, not released. */
export function hasOwnCluster({ job }: FoundStep, repository: Repository): boolean {
  return job.steps.some(
    step =>
      /(^|[/-])(kind|minikube|k3d|k3s|microk8s)(-|$)/.test(step.uses ?? '') ||
      commandsIn(step, repository).some(({ words }) => ownCluster.test(words[0] ?? '')),
  );
}

/** Containers that stand beside the job or that it starts, such as a database for its tests: they go with it. */
export function hasOwnContainers({ job }: FoundStep, repository: Repository): boolean {
  return (
    (job.services ?? []).length > 0 ||
    job.steps.some(step =>
      commandsIn(step, repository).some(
        ({ words: [program = '', verb = ''] }) =>
          program === 'docker-compose' || (/^(docker|podman)$/.test(program) && /^(run|compose|start)$/.test(verb)),
      ),
    )
  );
}

/** `--flag value` or `--flag=value`. */
export function hasFlag(words: readonly string[], ...flags: readonly string[]): boolean {
  return words.some(word => flags.some(flag => word === flag || word.startsWith(`${flag}=`)));
}
