import { type Owner } from '../../context.ts';
import { type Entity } from '../kong/entity.ts';
import type { PortalProduct } from './portal-types.ts';
/** What of the team's own files was published: its text stays there, since it may hold secrets. */
export interface TeamMark {
    /** Of services, upstreams and certificates. */
    readonly digest: string;
    /** Digests of credential issuers, without their secrets, by name. */
    readonly issuers: Readonly<Record<string, string>>;
    /** Of services, routes and upstreams. */
    readonly names: readonly string[];
}
export interface Ledger {
    /** With those that hold product versions (`kong/record.ts`), which are never sent to Kong. */
    readonly entities: readonly Entity[];
    /** What of the team was published along; absent: nothing. */
    readonly team?: TeamMark;
}
/** Entities as the ledger gives them back: what is the same reads the same, whatever it came from. */
export declare function plain(entities: readonly Entity[]): Entity[];
/** As the description of the ledger's product. */
export declare function ledgerText(ledger: Ledger, owner: Owner): string;
/** Throws a UserError (exit 3) for one that somebody changed. */
export declare function readLedger({ name, description }: PortalProduct): Ledger;
/** The sentence that marks what is ours: products and datasets have no tags that a gateway could filter by. */
export declare function ownedBy({ owner, repository }: Owner): string;
/** Whose a text says that it is; undefined where it bears no mark. */
export declare function ownerIn(text: string | undefined): {
    owner: string;
    repository: string | undefined;
} | undefined;
export declare function isOursIn(text: string | undefined, us: Owner): boolean;
export declare function markText(text: string | undefined): string | undefined;
