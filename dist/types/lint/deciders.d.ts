import type { Loader, RemoteReader } from '../document/loader.ts';
import type { Spaces } from '../document/operands.ts';
import { type BaselineEntry } from './baseline.ts';
import type { CodeRuleset } from './code-ruleset.ts';
import type { Source } from './ruleset.ts';
import { type FileSuppression } from './suppressions.ts';
export interface Deciders {
    ruleset: Source;
    /** Where the ruleset brings code that --allow-code lets run. */
    code: CodeRuleset | undefined;
    suppressions: FileSuppression[];
    /** Those that the working tree has and the revision that decides has not. */
    added: FileSuppression[];
    baseline: BaselineEntry[];
}
interface Context {
    spaces: Spaces;
    loader: Loader;
    remote: RemoteReader | undefined;
    allowCode: boolean;
    /** The git revision that decides; undefined for the working tree. */
    revision: string | undefined;
    note(text: string): void;
}
/** Reads them all. Throws a UserError for whatever is wrong in one of them. */
export declare function readDeciders(ruleset: string, context: Context): Promise<Deciders>;
export {};
