import type { RuleContext, RuleResult } from '../rule.ts';
/** Loads the validators (1 MB of code). */
export declare function prepare(): Promise<void>;
/** The errors of the whole document, as Spectral's oasDocumentSchema tells them. `prepare` must have run. */
export default function oasDocumentSchema(value: unknown, _options: unknown, context: RuleContext): RuleResult[] | undefined;
