import type { Receipt, Step } from '../../provider.ts';
import type { Admin } from './admin.ts';
import type { Node } from './node.ts';
import { type Schemas } from './schema.ts';
export interface Loading {
    readonly admin: Admin;
    readonly node: Node;
    schemasFor(plugins: readonly string[]): Promise<Schemas>;
}
/**
 * Brings everything in a step to its `before` or `after` by one load. Throws a UserError (exit 3) where an entity is neither as
 * the plan saw it nor as it wants it.
 */
export declare function loadStep(step: Step, to: 'before' | 'after', loading: Loading): Promise<Receipt>;
