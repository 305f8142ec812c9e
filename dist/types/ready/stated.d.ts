import type { Answer, Evidence } from './item.ts';
/** Nobody can see it: what a machine found beside it is told, the rest is for a person to state. */
export declare function toBeStated(support?: readonly Evidence[]): Answer;
/** An attestations file with one entry, for examples. */
export declare function attestationOf(id: string, entry: string): string;
/** The smallest OpenAPI document, for examples that are not about it. */
export declare const anyDocument = "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n";
