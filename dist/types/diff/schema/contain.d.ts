import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';
/** `contained`: shown. `refuted`: the witness is accepted by the first and refused by the second schema, as Ajv confirmed. */
export type Containment = {
    readonly verdict: 'contained';
} | {
    readonly verdict: 'refuted';
    readonly witness: unknown;
} | {
    readonly verdict: 'unknown';
    readonly reason: string;
};
/** Decides whether every value that `sub` accepts is one that `sup` accepts. */
export declare function decideContainment(solver: Solver, sub: SchemaNode, sup: SchemaNode): Containment;
export declare const unverified: Containment;
/** True where `sub` accepts the value and `sup` refuses it, in our reading and in Ajv's. */
export declare function isWitness(solver: Solver, sub: SchemaNode, sup: SchemaNode, value: unknown): boolean;
