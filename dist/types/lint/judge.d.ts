/** Everything that is said of one document: the rules of the ruleset, and what only the reader of the files can tell. */
import type { Tree } from '../document/tree.ts';
import type { InputError } from '../finding.ts';
import { type Hit } from './engine.ts';
import type { RuleOverride } from './request.ts';
import { type Ruleset, type Source } from './ruleset.ts';
export interface Judgement {
    hits: Hit[];
    /** Rules that stopped with an error of their own. */
    errors: InputError[];
}
/** The ruleset for one document: its overrides for that file, then the levels of the config. Throws a UserError. */
export declare function rulesetFor(source: Source, file: string, overrides: ReadonlyMap<string, RuleOverride>): Promise<Ruleset>;
/**
 * Runs all rules over one document with everything that it refers to; `runCode` instead of the ruleset's own rules, where
 * the ruleset is code. Throws a UserError when `deadline` has passed.
 */
export declare function judge(tree: Tree, ruleset: Ruleset, deadline: number, runCode?: (tree: Tree) => Promise<Hit[]>): Promise<Judgement>;
