/** The checklist for one API: every item of the profile judged, the score, and whether it may go to production. */
import { type ReadyApi, type ReadyItem, type ReadyReport } from '../report/ready-report.ts';
import type { Context } from './context.ts';
import type { Item } from './item.ts';
import { type Judged, type Judging } from './judge.ts';
/** The items that a profile asks for, in their order, then the checks of the config. */
export declare function itemsFor(items: readonly Item[], own: readonly Judged[], profile: Judging['profile']): Judged[];
/** With its page, and with the attestation of the item that it stands for. */
export declare function judgedAs(item: Item, items: readonly Item[]): Judged;
/** Judges all items for one API; `api` is how the config names it. */
export declare function assess(items: readonly Judged[], context: Context, judging: Judging): ReadyApi;
/** Counts judged items: the score of the contract, (pass + attested) / (all but not-applicable), and what is blocking. */
export declare function summarise(api: {
    name: string;
    file: string;
}, items: readonly ReadyItem[]): ReadyApi;
/** Score and readiness of several APIs together: all their items in one. */
export declare function totals(apis: readonly ReadyApi[]): Pick<ReadyReport, 'score' | 'ready'>;
/** What became of each item since the base, whoever takes a gap on; nothing where the base has no such API. */
export declare function withTrend(api: ReadyApi, base: ReadyApi | undefined): ReadyApi;
