/** Arrays: a value for each place, with the counts that `contains` asks for, and all different where they must be. */
import { type Answer } from './answer.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** An array that all of `yes` accept and that none of the lists in `leaf` holds. */
export declare function solveArray(yes: readonly SchemaNode[], leaf: readonly SchemaNode[], solver: Solver): Answer;
