import { type Operation, type Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** The query parameters of each operation that take one, for operations that have any. */
export declare function wildcardParameters(context: RuleContext): {
    operation: Operation;
    parameters: Parameter[];
}[];
