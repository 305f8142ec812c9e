type Schema = Record<string, unknown>;
/** A JSON Schema of draft 7, the newest that the YAML language server reads whole. */
export declare function configSchema(): Schema;
export {};
