/** The functions that Spectral has itself and those of its `oas` ruleset, by their names in rulesets. */
import type { RegisteredFunction } from '../rule.ts';
/** Their `run` relies on options in which `checkOptions` found nothing. */
export declare const stock: Readonly<Record<string, RegisteredFunction>>;
