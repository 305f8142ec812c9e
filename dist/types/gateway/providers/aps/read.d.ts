/** What a gateway of the portal holds of ours, from the ledger and from everything that the portal gives back. GET only. */
import type { TokenIssuer } from '../../../kong/render/request.ts';
import type { Owner } from '../../context.ts';
import type { Reading, Snapshot } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import { type Ledger } from './ledger.ts';
import type { Portal } from './portal.ts';
import type { PortalDataset, PortalGateway, PortalIssuer, PortalProduct } from './portal-types.ts';
import type { PortalFacts } from './rendering.ts';
import { type ApsSettings } from './settings.ts';
import type { Team } from './team.ts';
/** The state of a snapshot. JSON. */
export interface ApsState {
    readonly gateway: PortalGateway;
    /** Ours, with the repository that the ledger names where this run does not know its own. */
    readonly owner: Owner;
    /** Null: nothing was published here, or what was is gone. */
    readonly ledger: Ledger | null;
    /** Entities of the ledger whose services are in Kong. */
    readonly current: readonly Entity[];
    /** Services with our names that the ledger does not know: a run was cut off. */
    readonly leftover: readonly string[];
    /** Services of ours whose upstream the platform cannot reach, with the reason. */
    readonly unreachable: Readonly<Record<string, string>>;
    /** Products of the directory: ours, and those with names that we want. */
    readonly products: readonly PortalProduct[];
    /** By name; null: it is not there. */
    readonly datasets: Readonly<Record<string, PortalDataset | null>>;
    readonly issuers: readonly PortalIssuer[];
    /** Why one publish would not leave others alone; undefined: it does. */
    readonly mixing: string | undefined;
    readonly facts: {
        readonly tokens: TokenIssuer | null;
        readonly environmentIds: Readonly<Record<string, string>>;
    };
}
export interface ReadContext {
    readonly portal: Portal;
    readonly settings: ApsSettings;
    readonly team: Team;
}
/** Throws a UserError (exit 3) where something cannot be read, with the scope that is missing. */
export declare function readAps(reading: Reading, { portal, settings: given, team }: ReadContext): Promise<Snapshot>;
/** What rendering depends on. */
export declare function portalFacts({ issuers, facts }: ApsState, settings: ApsSettings): PortalFacts;
/** The issuer of the environment's credential issuer; undefined where the config names none, or nobody tells its URL. */
export declare function tokenIssuer(issuers: readonly PortalIssuer[], { config }: ApsSettings): TokenIssuer | undefined;
