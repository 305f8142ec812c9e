import type { Tree } from '../document/tree.ts';
import { type Operation } from './model/api.ts';
import type { Pair } from './pair.ts';
export declare class Likeness {
    #private;
    constructor(base: Tree, revision: Tree);
    /** True where both sides write the operation alike, and all that it inherits. */
    isSameOperation({ base, revision }: Pair<Operation>): boolean;
    /** The value of the base that is alike to one of the revision's components. */
    twinOf(value: object): object | undefined;
    /** True where the values are equal, and the references in them lead to values that are alike. */
    isAlike(base: unknown, revision: unknown): boolean;
}
