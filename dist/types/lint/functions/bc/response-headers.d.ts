import type { Response } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
/** Lower-case names; empty where none is declared. */
export declare function headerNames(context: RuleContext, response: Response): string[];
