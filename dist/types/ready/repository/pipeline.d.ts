/** What a CI pipeline is here, whichever system runs it: jobs with the events that start them, and steps with their commands. */
import type { Document } from '../../document/document.ts';
import { type Path } from '../../document/pointer.ts';
import { type Command } from './shell.ts';
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
    steps: readonly Step[];
}
export interface Pipeline {
    system: 'GitHub Actions' | 'GitLab CI' | 'Azure Pipelines' | 'Jenkins' | 'Tekton';
    path: string;
    file: string;
    jobs: readonly Job[];
}
/** The events that start a step: those of its job, narrowed by the conditions that say so; none where it is switched off. */
export declare function triggersOf(step: Step, job: Job): Set<Trigger>;
/** The trigger of a GitHub event; undefined for those that start nothing that is asked for here. */
export declare function eventTrigger(event: string): Trigger | undefined;
/** The branch that releases come from, by its usual names; a pattern counts where it covers one of them. */
export declare function coversDefaultBranch(branches: readonly string[] | undefined): boolean;
/** The commands of a script that stands as a text at `path` of a document. */
export declare function scriptAt(script: unknown, path: Path, document: Document): PipelineCommand[];
/** The scalars of a mapping as texts. */
export declare function textsIn(value: unknown): Map<string, string>;
/** One text, or the texts of a list. */
export declare function textList(value: unknown): string[];
export declare function textAt(value: unknown, key: string): string | undefined;
