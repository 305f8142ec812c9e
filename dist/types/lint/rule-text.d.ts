import type { RuleText } from '../report/report.ts';
import type { Rule } from './ruleset.ts';
export interface RulePage {
    title: string;
    asks?: string;
    why: string;
    remedy: string;
    severity: string;
    security?: boolean;
    /** What `--fix` does, where there is a safe fix. */
    fix?: string;
    formats?: string[];
    profiles?: Record<string, string>;
    guideline: string[];
}
/** The page of a rule of ours; undefined for the rules of a team. */
export declare function pageOf(id: string): RulePage | undefined;
/** Every rule that has a page, in the order of their ids. */
export declare function pageIds(): string[];
/** What reports say of the given rules, by id. */
export declare function ruleTexts(rules: readonly Rule[]): Record<string, RuleText>;
