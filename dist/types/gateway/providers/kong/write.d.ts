import type { Owner } from '../../context.ts';
import type { Receipt, Step } from '../../provider.ts';
import { type Admin } from './admin.ts';
import { type Schemas } from './schema.ts';
export interface Writing {
    readonly admin: Admin;
    readonly owner: Owner;
    /** The schemas of these plugins, and of all kinds. */
    schemasFor(plugins: readonly string[]): Promise<Schemas>;
    sleep?(ms: number): Promise<void>;
}
/**
 * Brings one entity to the `before` or `after` of a step. `unchanged` where it is so already; a UserError (exit 3) where it is
 * neither what the plan saw nor what it wants, or bears somebody else's mark.
 */
export declare function bring(step: Step, to: 'before' | 'after', writing: Writing): Promise<Receipt>;
