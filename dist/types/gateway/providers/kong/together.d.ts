/** Many changes in one step, for gateways that take a configuration whole or not at all: a file, a Kong without a database. */
import type { Step } from '../../provider.ts';
import type { Detail } from './steps.ts';
/** The detail of such a step: the changes in their order. */
export interface Together {
    readonly together: readonly Detail[];
}
/** One step of many, deletions told first; none of none. `name` is what people call the configuration. */
export declare function oneStep(steps: readonly Step[], name: string): Step[];
