/** Values of options, and of the runner's environment, in the form that the engines and reporters take. */
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';
/** The limits of a run. */
export declare function limitsOf(values: {
    readonly 'max-file-size': number;
    readonly 'max-total-size': number;
    readonly 'max-files': number;
    readonly timeout: number;
}): Limits;
/** Links to the source on GitHub, from the variables that its runner sets. */
export declare function linksOf(env: Io['env']): {
    serverUrl?: string;
    repository?: string;
    commit?: string;
};
