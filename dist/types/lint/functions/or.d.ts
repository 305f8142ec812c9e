import type { RuleResult } from '../rule.ts';
import { type OptionsCheck } from './options.ts';
export interface PropertiesOptions {
    properties: readonly string[];
}
export declare const checkOptions: OptionsCheck;
export default function or(value: unknown, options: PropertiesOptions): RuleResult[] | undefined;
/** The keys of `value` that are listed, in the order of the value. */
export declare function present(value: Record<string, unknown>, properties: readonly string[]): string[];
/** What `or` and `xor` say where none of the properties is there. */
export declare function noneMessage(properties: readonly string[]): string;
/** The check of the one option that `or` and `xor` have. */
export declare function propertiesOptions(name: string, lists: string, example: string): OptionsCheck;
