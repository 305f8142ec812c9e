/** Numbers: intervals, divisors and lists of values, decided exactly. */
import { type Answer } from './answer.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** A number that all of `yes` accept and none of `no` (whose members assert `multipleOf`, `integer`, `format` or `values` alone). */
export declare function solveNumber(yes: readonly SchemaNode[], no: readonly SchemaNode[], { spend }: Pick<Solver, 'spend'>): Answer;
