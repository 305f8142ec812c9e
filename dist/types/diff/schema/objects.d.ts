/** Objects: a value for each property that must be there, and as many more as the counts ask for. */
import { type Answer } from './answer.ts';
import { type SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** An object that all of `yes` accept and that none of the lists in `leaf` holds. */
export declare function solveObject(yes: readonly SchemaNode[], leaf: readonly SchemaNode[], solver: Solver): Answer;
