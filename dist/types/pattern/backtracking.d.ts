import { type Polynomial } from './polynomial.ts';
import type { Tree } from './syntax.ts';
/** The bound on steps over a text of a length, or undefined where the number may grow exponentially or is not known. */
export declare function backtrackingSteps(tree: Tree, flags: string): Polynomial | undefined;
