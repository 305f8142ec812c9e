/** What a gateway says of itself beyond its products and APIs, in words that no gateway product owns: providers tell it, readiness asks for it. */
/** Each part is absent where the gateway cannot tell it, or refused. */
export interface GatewayCondition {
    /** The gateway (namespace) exists and may be read. */
    readonly exists?: boolean;
    /** The catalog itself refuses a version that it has with other content. */
    readonly productionMode?: boolean;
    /** Whose it is, and whether an administrator has enabled it; null: nobody's. */
    readonly organization?: {
        readonly name: string;
        readonly unit: string;
        readonly enabled: boolean;
    } | null;
    /** Domains that routes may use, such as `.api.gov.bc.ca`. */
    readonly domains?: readonly string[];
    readonly dataPlane?: string;
    /** Services with what the gateway found when it called them. */
    readonly services?: readonly {
        readonly name: string;
        readonly isUp: boolean;
        readonly reason: string;
    }[];
    /** What differs there from what was published last. */
    readonly drift?: {
        readonly created: number;
        readonly updated: number;
        readonly deleted: number;
    };
    /** Products that are stored at the gateway, with their environments. */
    readonly products?: readonly {
        readonly name: string;
        readonly dataset?: string;
        readonly environments: readonly {
            readonly name: string;
            readonly active: boolean;
            readonly appId?: string;
        }[];
    }[];
    /** What the directory shows before (`preview`) and after (`live`) an environment is active, by dataset. */
    readonly preview?: readonly Listing[];
    readonly live?: readonly Listing[];
    /** Scopes that the credentials have at this gateway. */
    readonly scopes?: readonly string[];
}
export interface Listing {
    readonly dataset: string;
    readonly title: string;
    readonly products: readonly string[];
}
