import type { GatewayConfig } from '../../context.ts';
import type { MigrationTarget, ProductState, Ref } from '../../model.ts';
type Key = 'stage' | 'set-migration-target' | 'execute-migration-target' | 'migrate-subscriptions' | 'api-state' | 'subscriptions' | 'product-document' | 'migration-target';
export type Assumptions = Readonly<Record<Key, string>>;
export declare function assumptionsOf(config: GatewayConfig): Assumptions;
/** The size of a page that is asked for; the server's own default is not known, and it may give fewer. */
export declare const pageSize = 50;
/** A product in a state that is none of the known five waits for an approval (`pending`, `pre-staged`, …). */
export declare function stateOf(word: string): ProductState;
/** The statuses with which a wrong document or an illegal change of state is refused. */
export declare const refusals: readonly number[];
/** `migration_target` of a product: one, or one for each of several successors. Undefined: the server does not tell. */
export declare function targetsIn(value: unknown, refOf: (productUrl: string) => Ref | undefined): readonly MigrationTarget[] | undefined;
/** The body of replace, supersede, set-migration-target and migrate-subscriptions. */
export declare function mappingBody(productUrl: string, plans: Iterable<readonly [string, string]>, subscriptionUrls?: readonly string[]): unknown;
/** How a target is taken away again; nothing is documented, and an empty map is the nearest to "no plan goes anywhere". */
export declare function clearingBody(productUrl: string): unknown;
/** What DataPower answers, with 404, for an address that no API of the catalog has. */
export declare const unknownAddress: RegExp;
/** The URL of a consumer organization or group that a custom visibility names; full URLs stand for themselves. */
export declare function audienceUrl(name: string, { base, org, catalog }: {
    base: string;
    org: string;
    catalog: string;
}): string;
export {};
