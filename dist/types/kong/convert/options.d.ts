/** What the conversion can be told, as the flags of openapi2kong. */
export interface ConvertOptions {
    /** The name from which all others follow; undefined: that of the document (`x-kong-name`, its title). */
    readonly documentName?: string;
    /** Tags of every entity; undefined: those of the document (`x-kong-tags`). */
    readonly tags: readonly string[] | undefined;
    readonly isInso: boolean;
    readonly hasIds: boolean;
    /** Makes openid-connect plugins of the document's security. */
    readonly makesOidc: boolean;
    readonly reusesServices: boolean;
    /** Makes a route for each combination of values of required header parameters. */
    readonly routesByHeader: boolean;
    readonly treatsAllHeadersAsRequired: boolean;
    readonly ignoresCircularReferences: boolean;
}
export declare const defaultOptions: ConvertOptions;
