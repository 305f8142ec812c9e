/** Strings: length × patterns × formats, decided as regular languages where the patterns are regular. */
import { type Answer } from './answer.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
type Means = Pick<Solver, 'spend' | 'languages'>;
/** A string that all of `yes` accept and none of `no` (whose members assert `pattern`, `format` or `values` alone). */
export declare function solveString(yes: readonly SchemaNode[], no: readonly SchemaNode[], solver: Means): Answer;
export {};
