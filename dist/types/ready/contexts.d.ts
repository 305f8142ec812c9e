import type { ConfigData } from '../config-shape.ts';
import type { Loader } from '../document/loader.ts';
import { type Tree } from '../document/tree.ts';
import type { InputError } from '../finding.ts';
import { type SourceText } from '../kong/read.ts';
import type { Context } from './context.ts';
import type { FileTree } from './file-tree.ts';
import type { GatewayFacts } from './gateway-facts.ts';
import type { ProbeResults } from './probe-results.ts';
export interface State {
    tree: FileTree;
    loader: Loader;
    config: ConfigData;
    /** The folder of the config from the top of the repository, with `/` at its end; empty at the top. */
    folder: string;
    /** What specgate itself would publish. */
    rendered: readonly SourceText[];
    today: string;
}
/** What is known of an API besides its files. */
export interface Outside {
    live: GatewayFacts | undefined;
    probe: ProbeResults | undefined;
    change: Context['change'];
    isNew: boolean;
    violations: Context['violations'];
    released: Context['released'];
}
export declare const nothingOutside: Outside;
/** An API, its file from the top of the repository. */
export interface ApiFile {
    name: string;
    path: string;
    /** As messages name it. */
    file: string;
}
/** One API with its documents, and the function that makes its context of what else is known. */
export interface ApiState {
    documents: Tree | undefined;
    context(outside: Outside): Context;
}
/** Reads what the APIs share once, then each API; documents that cannot be read are told in `errors`. */
export declare function contextsOf(apis: readonly ApiFile[], state: State): Promise<{
    states: ApiState[];
    errors: InputError[];
}>;
