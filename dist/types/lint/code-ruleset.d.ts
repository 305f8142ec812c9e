import { Ruleset } from '@stoplight/spectral-core';
import type { Loader } from '../document/loader.ts';
import type { Tree } from '../document/tree.ts';
import type { Hit } from './engine.ts';
export interface CodeRuleset {
    ruleset: Ruleset;
}
type Definition = Record<string, unknown>;
/** True where a ruleset needs code: a JavaScript file, or YAML that names functions of its own. */
export declare function isCodeFile(name: string): boolean;
/** Loads a ruleset with its code. `file` is absolute. Throws a UserError for what is wrong in it. */
export declare function loadCodeRuleset(file: string, data: unknown, name: string): Promise<CodeRuleset>;
/** A YAML ruleset as spectral-core wants it: functions and formats instead of their names. */
export declare function toDefinition(data: unknown, folder: string): Promise<Definition>;
/** Runs a ruleset with code over a document; the files that it refers to are those that were read. */
export declare function runCodeRuleset(tree: Tree, { ruleset }: CodeRuleset, loader: Loader): Promise<Hit[]>;
export {};
