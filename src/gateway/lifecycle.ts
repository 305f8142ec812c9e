/** The product lifecycle as tables: which event a state allows, and what follows from it (tables P and A). */
import type { MigrationTarget, ProductState, Ref } from './model.ts';

/** One elementary step of the lifecycle. Macros (replace, supersede, publish of what is not staged) are sequences of them. */
export type Transition =
  | { readonly kind: 'product'; readonly product: Ref; readonly from: ProductState | 'none'; readonly to: ProductState | 'none' }
  | { readonly kind: 'api'; readonly api: Ref; readonly from: 'online' | 'offline'; readonly to: 'online' | 'offline' }
  | { readonly kind: 'set-migration-target'; readonly product: Ref; readonly target: MigrationTarget }
  | { readonly kind: 'migrate-subscriptions'; readonly product: Ref; readonly target: MigrationTarget };
