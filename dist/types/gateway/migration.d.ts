import { type Catalog, type Ref } from './model.ts';
import { type Outcome, type Rules } from './transition.ts';
export interface Succession {
    readonly old: Ref;
    readonly new: Ref;
    /** Where names of plans differ: old → new. A plan without an entry goes to the one of its name. */
    readonly plans: ReadonlyMap<string, string>;
}
/**
 * P15: publish the new version, deprecate the old one, move all subscriptions, retire the old one. The new one must offer
 * every plan and API of the old one by name. A macro that was cut off goes on from the states that it finds.
 */
export declare function replace(catalog: Catalog, succession: Succession, deprecatedOn: string, rules: Rules): Outcome;
/** P16: publish the new version, deprecate the old one, set its migration target. No subscription moves. */
export declare function supersede(catalog: Catalog, succession: Succession, dates: {
    deprecatedOn: string;
    sunsetOn?: string;
}, rules: Rules): Outcome;
/**
 * P17: for all plans of the old product, or, where plans are mapped one by one, for these and those of the same name;
 * other plans keep the target that they have.
 */
export declare function setMigrationTarget(catalog: Catalog, succession: Succession, rules: Rules): Outcome;
/** P18: the subscriptions move to the targets that are set. `hasSubscriptions` undefined: the gateway does not tell. */
export declare function executeMigrationTarget(catalog: Catalog, ref: Ref, hasSubscriptions: ((plan: string) => boolean) | undefined): Outcome;
