/** The page of a rule, for a terminal: what it asks, why, a bad and a good example, and what to do. */
import type { RuleExamples } from './lint/rule-examples.ts';
import type { RulePage } from './lint/rule-text.ts';
import type { Look } from './output.ts';
/** Lays a rule's page out for the terminal. */
export declare function explainRule(id: string, page: RulePage, { good, bad }: RuleExamples, { color, columns }: Look): string;
/** The contract's word for Spectral's. */
export declare function severityWord(level: string): string;
