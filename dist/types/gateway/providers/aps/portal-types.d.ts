/** The portal's data as its Directory API has it, as far as specgate reads and writes it (the portal's v3 schemas). */
export interface PortalEnvironment {
    readonly appId?: string;
    readonly name: string;
    readonly active?: boolean;
    readonly approval?: boolean;
    readonly flow?: string;
    readonly additionalDetailsToRequest?: string;
    readonly services?: readonly string[];
    readonly legal?: string;
    readonly credentialIssuer?: string;
}
export interface PortalProduct {
    readonly appId?: string;
    readonly name: string;
    readonly description?: string;
    readonly dataset?: string;
    readonly environments?: readonly PortalEnvironment[];
}
/** A dataset, or what is sent to make one. */
export type PortalDataset = Readonly<Record<string, unknown>> & {
    readonly name: string;
};
/** A service as the Gateway API has it. */
export interface PortalService {
    readonly name: string;
    /** Why a plain GET of its upstream failed (`DNS`, `TIMEOUT`, `404 Response`, …); undefined: it did not. */
    readonly trouble: string | undefined;
}
/** A route of the portal's own read model, which a feeder fills after a publish. */
export interface PortalRoute {
    readonly name: string;
    readonly service: string | undefined;
    readonly tags: readonly string[];
}
export interface PortalGateway {
    readonly permDomains: readonly string[] | undefined;
    readonly mayUseProtected: boolean | undefined;
    readonly permRoutePaths: readonly string[] | undefined;
    /** Null: it belongs to no organization. */
    readonly organization: {
        readonly name: string;
        readonly unit: string;
        readonly enabled: boolean;
    } | null;
}
export interface PortalIssuer {
    readonly name: string;
    readonly inheritFrom?: string;
    readonly environmentDetails?: readonly {
        readonly environment?: string;
        readonly issuerUrl?: string;
    }[];
}
