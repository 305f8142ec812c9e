/** What `.specgate/attestations.yaml` may hold: the keys of its entries, and the JSON Schema for editors made of the same. */
type Schema = Readonly<Record<string, unknown>>;
export declare const attestationKeys: string[];
export declare const waiverKeys: string[];
export declare const personKeys: string[];
/** A JSON Schema of draft 7, the newest that the YAML language server reads whole. */
export declare function attestationsSchema(): Schema;
export {};
