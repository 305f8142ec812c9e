import type { RuleContext } from '../rule.ts';
export declare const operationKeys: ReadonlySet<string>;
export interface WalkedOperation {
    /** The key under `paths`. */
    path: string;
    /** The key in the path item. */
    operation: string;
    value: Record<string, unknown>;
}
/** Every operation in the order of the document, references to path items and operations followed. */
export declare function allOperations(paths: unknown, context: RuleContext): Generator<WalkedOperation>;
