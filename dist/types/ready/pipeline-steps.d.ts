/** The steps of a repository's pipelines that publish to a gateway, deploy, roll back or test: each with what starts it. */
import type { Context } from './context.ts';
import { type Environment } from './repository/environment.ts';
import { type Job, type Pipeline, type PipelineCommand, type Step, type Trigger } from './repository/pipeline.ts';
import type { Repository } from './repository.ts';
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
/** The steps that do what is wanted, without those that are about another API of the config alone, or switched off. */
export declare function findSteps(context: Context, wanted: Wanted): FoundStep[];
/** The commands of a step with those of the scripts that it runs. */
export declare function commandsIn(step: Step, { tree }: Repository): PipelineCommand[];
/** How a step comes to run where a release is made. */
export declare function startOf({ triggers, job, }: FoundStep): 'release' | 'schedule' | 'by hand' | 'for pull requests only' | 'another branch';
/** The environment that a step is for, as its job, its words and its values say it. */
export declare function environmentOfStep({ job, step, words }: FoundStep): Environment;
/** `--flag value` or `--flag=value`. */
export declare function hasFlag(words: readonly string[], ...flags: readonly string[]): boolean;
