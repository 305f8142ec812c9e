/** The sentences that reporters of readiness share. */
import { type ReadyApi, type ReadyEvidence, type ReadyItem, type ReadyReport } from './ready-report.ts';
/** The verdict of the whole, such as `Gate shut: readiness 41/52 (3 blocking)`; nothing in it is untrusted. */
export declare function readyVerdict(report: ReadyReport): string;
/** `readiness 41/52 (3 blocking)`. */
export declare function readyLine({ done, of, blocking }: Pick<ReadyApi, 'done' | 'of' | 'blocking'>): string;
/** `92 %`, rounded down: only all of it is 100 %. */
export declare function percent(score: number): string;
/** The status as people read it. */
export declare function statusWord({ status, waiver }: Pick<ReadyItem, 'status' | 'waiver'>): string;
/** What there is to say of an item beside its evidence: the reason, the waiver, why the gate is another, notes. */
export declare function remarksOf(item: ReadyItem): string[];
/** `openapi.yaml:7: The first server is this machine.` */
export declare function evidenceText({ where, says }: ReadyEvidence): string;
/** The first place of the evidence in a file; the API's document where there is none. */
export declare function placeOf(item: ReadyItem, api: Pick<ReadyApi, 'file'>): {
    file: string;
    line: number;
};
/** What became of the items since the base; undefined where there is no base, or nothing moved. */
export declare function trendText({ trend, score }: ReadyApi): string | undefined;
/** The most pressing first: required before others, what fails before what nobody could see. */
export declare function byUrgency(items: readonly ReadyItem[]): ReadyItem[];
/** How what blocks can be ended, such as `3 fail, 12 for a person to state, 2 that only the gateway can tell`; empty where nothing blocks. */
export declare function blockingText({ apis }: ReadyReport): string;
/** An item that several APIs lack, with their names and the evidence of the first. */
export interface SharedGap {
    item: ReadyItem;
    apis: readonly string[];
    /** The others have other evidence. */
    isExample: boolean;
}
/** The gaps of all APIs, each item once for each status and gate. */
export declare function sharedGaps(apis: readonly ReadyApi[]): SharedGap[];
/** `3 APIs: routes, trails and one more; seen in routes:`, to stand before the evidence. */
export declare function gapApis({ apis, isExample }: SharedGap, most: number): string;
/**
 * Tells the evidence of items one after the other; what was told before is named by the item that had it, since one missing
 * file is the reason of many items.
 */
export declare function evidenceTeller(): (item: ReadyItem, most: number) => string[];
/** `routes, trails and 38 more`. */
export declare function someOf(names: readonly string[], most: number): string;
