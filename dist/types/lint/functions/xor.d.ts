import type { RuleResult } from '../rule.ts';
import { type PropertiesOptions } from './or.ts';
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function xor(value: unknown, options: PropertiesOptions): RuleResult[] | undefined;
