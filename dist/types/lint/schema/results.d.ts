/**
 * From the errors of one instance to what is reported: Spectral's choice, order and words (of its `schema` function and
 * the library that it reduces errors with), so that the same document gives the same findings.
 */
import { type Path } from '../../document/pointer.ts';
import type { RuleResult } from '../rule.ts';
import type { SchemaError } from './run.ts';
/** The results for an instance at a path, from its errors in Ajv's order. */
export declare function resultsOf(errors: readonly SchemaError[], instance: unknown, at: Path): RuleResult[];
