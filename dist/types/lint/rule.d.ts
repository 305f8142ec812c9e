/** What a rule is made of once a ruleset is loaded, and what a rule function gets and gives. */
import type { Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { OpenapiVersion } from '../document/version.ts';
export type { OpenapiVersion };
/** Spectral's names of formats, as far as they are OpenAPI's. */
export type Format = 'oas2' | 'oas3' | 'oas3_0' | 'oas3_1' | 'oas3_2';
export interface RuleResult {
    message: string;
    /** From the root, through references (`['paths', '/a', 'get', 'responses', '200', 'schema']`); the target's own when absent. */
    path?: Path;
    /** Further places of the same cause. */
    related?: readonly Path[];
}
export interface RuleContext {
    /** Path of the value from the root, through references; only valid during the call. */
    readonly path: Path;
    /** The root of the document. References in it are followed by `deref`. */
    readonly root: unknown;
    readonly version: OpenapiVersion | undefined;
    /** The target of a reference object (through chains); any other value as it is, and so is a reference that leads nowhere. */
    deref(value: unknown): unknown;
    /** Everything that was read; absent in the stock Spectral CLI. */
    readonly tree?: Tree;
}
/** How the engine knows a function. */
export interface RegisteredFunction {
    run: RuleFunction;
    /** What is wrong with the options of a ruleset's `functionOptions` (null when absent); empty when nothing is. */
    checkOptions(options: unknown): string[];
    /** Loads what is only needed when the function runs. */
    prepare?(version: OpenapiVersion | undefined, data: unknown): Promise<void>;
    /** Expressions; where one of them matches above a shared object, the function may judge it otherwise. */
    contexts?: readonly string[];
}
/**
 * A small pure function. It must take any value without throwing, since it runs before the document is known to be
 * valid, must not change what it gets, and sees nested `$ref`s as they are written: `context.deref` follows them.
 */
export type RuleFunction<Options = unknown> = (value: unknown, options: Options, context: RuleContext) => RuleResult[] | undefined;
