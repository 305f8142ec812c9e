import type { Budget } from './budget.ts';
import { type SchemaNode } from './node.ts';
/** Asks the validator. What it compiles is kept, and counted, for one comparison. */
export declare class Verifier {
    #private;
    constructor(budget: Budget);
    /** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run, no steps left). */
    accepts(node: SchemaNode, value: unknown): boolean | undefined;
}
