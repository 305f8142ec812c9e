/** Which steps of the pipelines publish to a gateway, and which deploy or roll back what runs behind it. */
import type { Context } from './context.ts';
import { type FoundStep } from './pipeline-steps.ts';
/** Steps that publish configuration or products to a gateway. */
export declare function publishingSteps(context: Context): FoundStep[];
/** Steps that bring a workload into an environment. */
export declare function deployingSteps(context: Context): FoundStep[];
/** What takes a release back by one command. */
export declare const rollbackCommand: RegExp;
export declare function rollbackSteps(context: Context): FoundStep[];
