import type { Base } from '../../base.ts';
import { type Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
export interface Subject {
    readonly name: string;
    /** Relative to the working directory; for a deleted one where it was. */
    readonly file: string;
    /** From the top of the repository, at the base; undefined where it had none. */
    readonly before: string | undefined;
    /** `alone`: there is no base to compare with. */
    readonly status: 'alone' | 'new' | 'changed' | 'untouched' | 'deleted';
}
export interface Subjects {
    readonly subjects: readonly Subject[];
    /** Files of the gate itself that the change touches: config, rulesets, what it lets through; from the top. */
    readonly gateFiles: readonly string[];
}
export interface SubjectsRequest {
    /** The config of the working tree. */
    readonly config: Config | undefined;
    /** The one of the base. */
    readonly baseConfig: Config | undefined;
    readonly base: Base | undefined;
    /** The one document that the command line names. */
    readonly file: string | undefined;
    /** `--api`. */
    readonly api: string | undefined;
    /** `--allow-empty`. */
    readonly allowEmpty: boolean;
    readonly limits: Limits;
}
/** Throws a UserError where there is nothing to check. */
export declare function subjectsOf(request: SubjectsRequest, io: Io): Promise<Subjects>;
