import type { HttpAnswer } from '../../http.ts';
export interface BatchResult {
    readonly status: number;
    readonly result: string;
    readonly reason?: string;
    readonly childResults?: readonly BatchResult[];
}
/** The statuses with which the Directory API answers a write by a result or a sentence. */
export declare const batchStatuses: readonly [400, 404, 422];
/** `created`, `updated`, `no-change`, …. Throws a UserError (exit 3) with every reason; also where 200 hides a failure. */
export declare function batchOutcome(answer: HttpAnswer, what: string): string;
/** Why it failed, the causes in the children first; empty: it did not. */
export declare function failureReasons({ status, json }: Pick<HttpAnswer, 'status' | 'json'>): string[];
