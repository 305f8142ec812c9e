import type { Dialect } from './dialect.ts';
import type { Rule, Schema } from './keyword.ts';
export type GroupType = 'any' | 'number' | 'string' | 'array' | 'object';
/** The rules for values of one type. Ajv stops between groups, not between keywords, after a wrong type. */
export interface Group {
    type: GroupType;
    rules: Rule[];
}
export interface Node {
    schema: Schema;
    /** The types that `type` and `nullable` allow; empty where there is no `type`. */
    types: readonly string[];
    /** The type is checked before all rules; else where the one group of that type has its turn. */
    isTypeFirst: boolean;
    groups: Group[];
    /** It asks what was evaluated. */
    tracksEvaluated: boolean;
    /** The schemas inside, references not followed. */
    children: unknown[];
    /** Why the schema itself is wrong: `"required" must be a list of names`. Its rules are then incomplete. */
    problem: string | undefined;
}
/** Whether a key of a schema says something in this dialect. */
export declare function isKeyword(name: string, dialect: Dialect): boolean;
/**
 * @param follow gives the target of a reference object, any other value as it is
 * @param reference the rule for the schema's own `$ref`, where its siblings count
 */
export declare function compileSchema(schema: Schema, dialect: Dialect, follow: (value: unknown) => unknown, reference: Rule | undefined): Node;
