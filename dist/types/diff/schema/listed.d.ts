/** Schemas that list their values: each value is tried. */
import { type Answer } from './answer.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** The shortest list among the schemas, where one has a list. */
export declare function listedValues(nodes: readonly SchemaNode[]): readonly unknown[] | undefined;
/** The first value that all of `yes` accept and all of `no` refuse. */
export declare function firstOf(values: readonly unknown[], yes: readonly SchemaNode[], no: readonly SchemaNode[], { spend }: Pick<Solver, 'spend'>): Answer;
