/** The functions of the BC rules by their Spectral names. Made by `npm run generate`. */
import type { RuleFunction } from '../rule.ts';
export declare const bcFunctions: Readonly<Record<string, RuleFunction<never>>>;
