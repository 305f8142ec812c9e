import { type Difference } from './difference.ts';
import type { SchemaNode } from './node.ts';
import { type Meetings, type Opposites } from './opposites.ts';
import type { Solver } from './solver.ts';
export interface Compared {
    readonly differences: readonly Difference[];
    readonly mayNarrow: boolean;
    readonly mayWiden: boolean;
    /** Pairs of which something was told before, by another comparison: it is not told again. */
    readonly passed: ReadonlySet<Opposites>;
    settle(isFinal: (difference: Difference) => boolean): void;
}
export interface Means {
    /** In the reading that is asked for. */
    readonly solver: Solver;
    /** In the reading by the letter. */
    readonly strict: Solver;
    readonly meetings: Meetings;
    /** Whether pairs of which all was told may be passed over. */
    readonly mayPass: boolean;
}
/** Every difference between two schemas, level by level. */
export declare function compareAll(base: SchemaNode, revision: SchemaNode, means: Means): Compared;
