/** What the changes about OAuth share: the document of their examples, and the pairs of flows. */
import type { Found, WalkChange } from '../change.ts';
import type { Flow, SecurityScheme } from '../model/security.ts';
import { type Pair } from '../pair.ts';
/** An example whose scheme has these flows before and after. */
export declare function loginExample(before: string, after: string, finds: boolean): WalkChange['examples'][number];
/** The flow of most examples. */
export declare function clientCredentials(scopes?: string, host?: string): string;
export declare const implicit = "implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}";
/** The flows that `one` has and `other` lacks. */
export declare function flowsBeyond(one: SecurityScheme, other: SecurityScheme): Flow[];
/** The flows that both sides have. */
export declare function sameFlows({ base, revision }: Pair<SecurityScheme>): Required<Pair<Flow>>[];
/** The scopes of flows of both sides that one side lacks. */
export declare function scopesMissing(pair: Pair<SecurityScheme>, from: 'base' | 'revision', says: string): Found[];
