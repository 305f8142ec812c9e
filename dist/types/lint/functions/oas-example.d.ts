import type { RuleContext, RuleResult } from '../rule.ts';
import { type OptionsCheck } from './options.ts';
export interface OasExampleOptions {
    oasVersion: 2 | 3;
    /** The field of the value that holds the schema; `$` where the value is the schema. */
    schemaField: string;
    /** Examples beside a schema (media type, parameter, header, 2.0 response) or inside one. */
    type: 'media' | 'schema';
}
export declare const checkOptions: OptionsCheck;
/** The engine tells these places apart: the same media type may be judged otherwise in a request and in a response. */
export declare const contexts: readonly string[];
export default function oasExample(value: unknown, options: OasExampleOptions, context: RuleContext): RuleResult[] | undefined;
