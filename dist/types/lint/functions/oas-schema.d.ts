/** Spectral's `oasSchema`: a value matches a JSON Schema of the dialect that the document's OpenAPI version uses. */
import { type Path } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import type { Relaxation } from '../schema/run.ts';
import { type OptionsCheck } from './options.ts';
export interface OasSchemaOptions {
    /** A schema object; references in it are followed by the document. */
    schema: unknown;
}
export declare const checkOptions: OptionsCheck;
export default function oasSchema(value: unknown, options: OasSchemaOptions, context: RuleContext): RuleResult[];
/**
 * Results for a value at a path of the document that is checked against a schema of the document. A value that could
 * not be checked gives one result that says why, unless another rule reports the cause.
 */
export declare function checkAgainst(schema: unknown, value: unknown, context: RuleContext, path: Path, relaxation?: Relaxation): RuleResult[];
