/** The offline validation of what concerns an API, once for all items that rest on it. */
import { type Validation } from '../../aps/validate/finding.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../item.ts';
/** What the servers would say about the gateway files (each published by a call of its own) and about the manifests. */
export declare function validationOf(context: Context): {
    gateway: Validation;
    manifests: Validation;
};
/** What is known only when a template is rendered: each sentence once, with the first of its places. */
export declare function openPlaces({ unchecked }: Validation, kind: Evidence['kind']): Evidence[];
/** What the server refuses, as evidence; at most `most` of it. */
export declare function refusals({ findings }: Validation, kind: Evidence['kind'], most?: number): Evidence[];
