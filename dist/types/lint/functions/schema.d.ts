import type { RuleContext, RuleResult } from '../rule.ts';
import type { SchemaError } from '../schema/run.ts';
import { type OptionsCheck } from './options.ts';
export interface SchemaOptions {
    /** Any JSON Schema; its references are to its own parts. */
    schema: unknown;
    /** By default the one that `$schema` names, else draft 7. */
    dialect?: 'auto' | 'draft4' | 'draft6' | 'draft7' | 'draft2019-09' | 'draft2020-12';
    /** All errors of a value; by default those up to the first that decides. */
    allErrors?: boolean;
    /** For functions built on this one: may change the errors before they become results. */
    prepareResults?(errors: SchemaError[]): void;
}
export declare const checkOptions: OptionsCheck;
export default function schema(value: unknown, options: SchemaOptions, context: RuleContext): RuleResult[] | undefined;
