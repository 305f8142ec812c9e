import { type SchemaNode } from './node.ts';
/** Checks that go on one step of a budget. */
export declare const checksPerStep = 30;
/** True or false where it can be told, else undefined. Never throws. */
export declare function evaluate(node: SchemaNode, value: unknown): boolean | undefined;
/** `cost`: about how many checks a validator makes that remembers nothing from one branch to the next. */
export declare function evaluateWithCost(node: SchemaNode, value: unknown): {
    result: boolean | undefined;
    cost: number;
};
/** The schemas that one object schema puts on the value of a property. Throws where a pattern cannot be run. */
export declare function childrenFor(node: SchemaNode, name: string): SchemaNode[];
/** Runs `search`; undefined where a pattern in it could not be run. */
export declare function decided<T>(search: () => T): T | undefined;
/** True where the text matches. Throws (for `decided`) where the pattern cannot be run. */
export declare function test(pattern: string, text: string): boolean;
