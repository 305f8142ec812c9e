import type { RuleContext } from '../../rule.ts';
import { type SchemaPlace } from './schemas.ts';
/** Each schema once, parameters first; properties that are read-only are not part of a request. */
export declare function requestSchemas(context: RuleContext): SchemaPlace[];
