import type { Tree } from '../document/tree.ts';
import type { ChangeReport } from '../report/diff-report.ts';
import type { Policy } from './policy.ts';
import { Budget } from './schema/index.ts';
/** Two documents; one of them missing where it is new or deleted. */
export type Trees = {
    base: Tree;
    revision: Tree;
} | {
    base: Tree;
    revision?: never;
} | {
    base?: never;
    revision: Tree;
};
/** What a comparison may take. */
export interface Bounds {
    /** Asked again and again; throws where it is too late. */
    readonly checkTime?: () => void;
    /** Steps for the schemas; in proportion to the documents where none is given. */
    readonly budget?: Budget;
}
/**
 * Every change from the base to the revision, in the order of the operations, the same change of a shared part once.
 * Both must be OpenAPI documents; anything may be wrong inside of them. Throws a UserError where
 * `checkTime` does.
 */
export declare function diffTrees({ base, revision }: Trees, policy: Policy, bounds?: Bounds): ChangeReport[];
