/** The dialects of JSON Schema that occur in OpenAPI documents and in rulesets, by what differs between them. */
export interface Dialect {
    readonly name: 'draft4' | 'draft7' | 'draft2019-09' | 'draft2020-12';
    /** `exclusiveMinimum: true` beside `minimum`; else it is a number of its own. */
    readonly hasBooleanExclusive: boolean;
    /** `prefixItems`; `items` is one schema for the rest. */
    readonly hasPrefixItems: boolean;
    /** 2019-09 and later: unevaluated*, dependent*, minContains. */
    readonly isNext: boolean;
    /** A schema may be `true` or `false`. */
    readonly hasBooleanSchemas: boolean;
}
/** By Spectral's names; draft 6 is read as draft 7, of which it is a part. */
export declare const dialects: Readonly<Record<string, Dialect>>;
/** The dialect that a `$schema` or `jsonSchemaDialect` URI names, or undefined for URIs that are no draft's. */
export declare function dialectOf(uri: unknown): Dialect | undefined;
