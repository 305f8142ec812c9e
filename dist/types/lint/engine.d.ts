/** Runs the rules of a ruleset over one document and everything it refers to. */
import type { Document } from '../document/document.ts';
import { type Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { Range } from '../finding.ts';
import { type Rule, type Ruleset, type RulesetLevel } from './ruleset.ts';
/** A result of a rule at the place where it is written. */
export interface Hit {
    rule: Rule;
    severity: Exclude<RulesetLevel, 'off'>;
    message: string;
    document: Document;
    path: Path;
    /** The path from the root through references, by which the place was reached. */
    use: Path;
    related: {
        document: Document;
        path: Path;
    }[];
    /** Where it stands, when that is not the entry at `path`. */
    range?: Range;
}
/** A rule that stopped with an error of its own; the others went on. */
export interface RuleFailure {
    rule: string;
    error: unknown;
}
/**
 * Runs every enabled rule whose formats fit. Equal results (same rule, place and message) come once, as in Spectral.
 * Throws a UserError for an expression outside the grammar, and when `deadline` (as of `performance.now`) has passed.
 */
export declare function runRules(tree: Tree, ruleset: Ruleset, deadline?: number): Promise<{
    hits: Hit[];
    failures: RuleFailure[];
}>;
