import type { RuleResult } from '../rule.ts';
import { type OptionsCheck } from './options.ts';
export interface PatternOptions {
    /** A regular expression, bare or as `/source/flags`. */
    match?: string;
    notMatch?: string;
}
export declare const checkOptions: OptionsCheck;
export default function pattern(value: unknown, options: PatternOptions): RuleResult[] | undefined;
