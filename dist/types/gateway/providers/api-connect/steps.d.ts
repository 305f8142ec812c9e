import { type ApiState, type MigrationTarget, type ProductState, type Ref } from '../../model.ts';
import type { Step, Target } from '../../provider.ts';
import { type Form } from './forms.ts';
import type { Data } from './manager.ts';
import type { ApiConnectState, Held } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
/** Where subscriptions go, as JSON. */
export interface Goal {
    readonly product: Ref;
    readonly plans: readonly (readonly [string, string])[];
}
/** What a step needs to be done and undone anywhere. */
export type Detail = {
    readonly what: 'content';
    readonly ref: Ref;
    readonly before: Form | null;
    readonly after: Form | null;
} | {
    readonly what: 'state';
    readonly ref: Ref;
    readonly from: ProductState;
    readonly to: ProductState;
    /** APIs (by `x-ibm-name`) that were switched off. */
    readonly offline: readonly Ref[];
} | {
    readonly what: 'visibility';
    readonly ref: Ref;
    readonly before: Data;
    readonly after: Data;
} | {
    readonly what: 'target';
    readonly ref: Ref;
    readonly before: readonly Goal[];
    readonly after: Goal;
} | {
    readonly what: 'migrate';
    readonly ref: Ref;
    readonly goal: Goal;
    readonly held: readonly Held[];
    /** The product was deprecated, and is so again when its subscriptions are back. */
    readonly isDeprecated: boolean;
} | {
    readonly what: 'macro';
    readonly name: 'replace' | 'supersede';
    readonly ref: Ref;
    readonly goal: Goal;
    readonly from: {
        readonly old: ProductState;
        readonly next: ProductState;
    };
    readonly targets: readonly Goal[];
    readonly held: readonly Held[];
    readonly offline: readonly Ref[];
} | {
    readonly what: 'api';
    readonly ref: Ref;
    readonly from: ApiState;
    readonly to: ApiState;
};
/** Throws a UserError (exit 2) for what the catalog would answer with 409. */
export declare function stepsOf(state: ApiConnectState, target: Target, settings: ApiConnectSettings): Step[];
export declare function goalOf({ product, plans }: MigrationTarget): Goal;
/** True where everything of the second goal is in the first. */
export declare function covers(known: Goal, wanted: Goal): boolean;
