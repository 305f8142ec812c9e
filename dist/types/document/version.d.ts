export type OpenapiVersion = '2.0' | '3.0' | '3.1' | '3.2';
/** The version by the root's `swagger` or `openapi` key (read tolerantly: `3.0` counts as 3.0.x), or undefined. */
export declare function openapiVersion(data: unknown): OpenapiVersion | undefined;
