import type { Tree } from '../../document/tree.ts';
import { type Place } from './place.ts';
export interface SchemaText {
    readonly text: string;
    /** The same as data. */
    readonly data: Record<string, unknown>;
}
/**
 * The schema with what it refers to under `definitions`. Undefined where there is none.
 *
 * openapi2kong collects fewer places of references (none below `patternProperties` and the like), which leaves texts that
 * Kong refuses; here all are collected.
 */
export declare function schemaText(tree: Tree, schema: Place | undefined): SchemaText | undefined;
/**
 * Whether a schema says its type beside the first `oneOf` or `anyOf` that is found in it; true where there is none. The
 * validator has to know how to read a parameter, which is a text.
 */
export declare function saysItsType(data: unknown): boolean;
